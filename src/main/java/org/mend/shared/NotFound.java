package org.mend.shared;

/** What was asked for is not there, or not there for who asks: both look alike (404). */
public class NotFound extends MendException {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... parameters) {
        super(code, parameters);
    }
}
