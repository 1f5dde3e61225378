package org.mend.shared;

import java.util.List;


/**
 * Root of everything that the product refuses on purpose. It carries a code, not a sentence: the code is the key of the
 * text that a person reads (bundle {@code errors}) and the type of the problem document that a program reads. Parameters
 * may be shown to whoever caused the exception, so they never hold another person's data or clinical text.
 */
public abstract class MendException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> parameters;

    protected MendException(String code, Object... parameters) {
        super(code);
        this.code = code;
        this.parameters = List.of(parameters);
    }

    /** Kebab-case and stable, for example {@code stale-version}. */
    public String code() {
        return code;
    }

    /** What the text of the code takes as {0}, {1}, …; never null. */
    public List<Object> parameters() {
        return parameters == null ? List.of() : parameters;
    }
}
