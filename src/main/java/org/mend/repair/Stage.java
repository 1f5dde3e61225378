package org.mend.repair;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stages of a repair, in the order in which they are offered. Each may be left out, and taken in any order. */
public enum Stage {
    WHAT_HAPPENED, SETTLE, MY_PART, IMPACT, CARE, ASKING, FOLLOW_THROUGH;

    /** As addresses name it, such as {@code my-part}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a text that names none. */
    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code().equals(code)).findFirst();
    }

    /** A settled body leaves no words: having been there is all of it. */
    boolean needsNoWords() {
        return this == SETTLE;
    }
}
