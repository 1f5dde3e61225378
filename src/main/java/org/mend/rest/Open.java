package org.mend.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** May be called by somebody who is not signed in; everything else may not. */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
@interface Open {
}
