package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.identity.DeviceKeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("me/device-key")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class DeviceKeyResource {

    private final DeviceKeys keys;

    @Inject
    DeviceKeyResource(DeviceKeys keys) {
        this.keys = keys;
    }

    protected DeviceKeyResource() {
        this(null);
    }

    @GET
    @Operation(summary = "What one's devices lock words with while there is no network", description = "For clients.")
    public DeviceKeyJson own() {
        return DeviceKeyJson.of(keys.own());
    }
}
