package org.mend.homework;

/** What a step of an exercise asks for. */
public enum StepKind {
    READING(false), BREATH(false), TIMER(false), TEXT(true), CHOICE(true), SCALE(true), CHECKLIST(true), PHRASE(true),
    COMMITMENT(true), PAIR(true);

    private final boolean answerable;

    StepKind(boolean answerable) {
        this.answerable = answerable;
    }

    /** The client can leave something behind in it; the others are only gone through. */
    public boolean answerable() {
        return answerable;
    }

    /** The answer is words of the client's own. */
    public boolean written() {
        return this == TEXT || this == PHRASE || this == COMMITMENT || this == PAIR;
    }

    /** The answer is taken from the step's options. */
    public boolean chosen() {
        return this == CHOICE || this == CHECKLIST;
    }
}
