package org.mend.app;

import java.util.Map;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The JSON API. Every resource class and provider of the WAR belongs to it, so none is listed here. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Mend", version = "1", description = "Scheduling, homework and its review. Errors are RFC 9457 problem documents."))
public class RestApplication extends Application {

    /** OpenAPI describes the API; a second description in WADL would be one more thing to keep right. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
