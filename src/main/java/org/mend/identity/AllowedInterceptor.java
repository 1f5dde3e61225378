package org.mend.identity;

import java.io.Serializable;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Checks {@link Allowed} before the transaction begins. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class AllowedInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentUser user;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        Allowed allowed = invocation.getMethod().getAnnotation(Allowed.class);
        if (!allowed.anyone()) {
            user.requireAny(allowed.value());
        }
        return invocation.proceed();
    }
}
