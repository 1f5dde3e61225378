package org.mend.measures;

import java.util.List;

import org.mend.shared.Invalid;

/** A draft can't be published yet; the flaws say where and why. Nothing of it is lost. */
public class InstrumentIncomplete extends Invalid {

    private static final long serialVersionUID = 1L;

    private final transient List<InstrumentFlaw> flaws;

    InstrumentIncomplete(List<InstrumentFlaw> flaws) {
        super("instrument-incomplete");
        this.flaws = List.copyOf(flaws);
    }

    public List<InstrumentFlaw> flaws() {
        return flaws;
    }
}
