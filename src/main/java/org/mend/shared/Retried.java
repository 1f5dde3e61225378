package org.mend.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * A lost race in the database (deadlock, lock time-out, a row that another transaction took first) is tried again, a few
 * times, each in a fresh transaction. Inside a running transaction it does nothing: the outermost caller retries.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface Retried {
}
