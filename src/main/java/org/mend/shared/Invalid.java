package org.mend.shared;

/** The request itself is not acceptable; the code says what to change (422). */
public class Invalid extends MendException {

    private static final long serialVersionUID = 1L;

    public Invalid(String code, Object... parameters) {
        super(code, parameters);
    }
}
