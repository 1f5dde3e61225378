package org.mend.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Names the roles that may call a use case; everybody else is refused before the method begins. It says nothing about which
 * rows: the queries inside do. {@link #anyone()} opens a method to callers who are not signed in.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Allowed {

    @Nonbinding
    Role[] value() default {};

    @Nonbinding
    boolean anyone() default false;
}
