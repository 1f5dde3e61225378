package org.mend.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes the whole body, up to a limit, before anything looks at it: 256 KiB, and 1 MiB where a client's own words come, since
 * the longest draft that may be kept can need more than three bytes a character. Notes what a repeated POST is told by.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class BodyFilter implements ContainerRequestFilter {

    static final int USUAL_KIBIBYTES = 256;
    static final int WRITING_KIBIBYTES = 1024;

    private static final int KIBIBYTE = 1024;
    private static final String KEY = "Idempotency-Key";

    private final KeyedRequest keyed;

    @Inject
    BodyFilter(KeyedRequest keyed) {
        this.keyed = keyed;
    }

    protected BodyFilter() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String path = context.getUriInfo().getPath();
        int kibibytes = path.endsWith("/draft") || path.endsWith("/submission") ? WRITING_KIBIBYTES : USUAL_KIBIBYTES;
        int limit = kibibytes * KIBIBYTE;
        if (context.getLength() > limit) {
            throw RequestRefused.tooLarge(kibibytes);
        }
        byte[] body = context.getEntityStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw RequestRefused.tooLarge(kibibytes);
        }
        context.setEntityStream(new ByteArrayInputStream(body));
        if (HttpMethod.POST.equals(context.getMethod())) {
            keyed.read(context.getHeaderString(KEY), path, body);
        }
    }
}
