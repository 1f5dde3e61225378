package org.mend.measures;

/** A definition is not as it must be. In a shipped file it was made by us, not by a user: the application does not start. */
public class InstrumentMistake extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient InstrumentFlaw flaw;

    InstrumentMistake(String file, String reason, InstrumentFlaw flaw) {
        super("instrument: " + file + (flaw.place().isEmpty() ? "" : ", " + flaw.place()) + " " + reason);
        this.flaw = flaw;
    }

    /** The same for somebody who writes an instrument. */
    InstrumentFlaw flaw() {
        return flaw;
    }
}
