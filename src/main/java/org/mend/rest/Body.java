package org.mend.rest;

/**
 * What stands for a whole JSON body, coming or going. The server's own JSON reader takes any class; being told apart by this type
 * is what puts {@link JsonBody} before it, whose limits and checks every body must pass.
 */
interface Body {
}
