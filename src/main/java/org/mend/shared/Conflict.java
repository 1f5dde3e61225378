package org.mend.shared;

/** The request is sound but meets a state that has moved on, such as a stale version or a taken hour (409). */
public class Conflict extends MendException {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, Object... parameters) {
        super(code, parameters);
    }
}
