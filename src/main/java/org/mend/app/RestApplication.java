package org.mend.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The JSON API. Every resource class and provider of the WAR belongs to it, so none is listed here. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Mend", version = "1", description = "Scheduling, homework and its review. Errors are RFC 9457 problem documents."))
public class RestApplication extends Application {
}
