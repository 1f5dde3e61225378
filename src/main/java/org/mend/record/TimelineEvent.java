package org.mend.record;

/** What can happen in a timeline. The order is the one in which entries of the same instant and id stand. */
public enum TimelineEvent {
    SESSION(TimelineKind.SESSIONS),
    NOTE_SIGNED(TimelineKind.NOTES),
    HOMEWORK_GIVEN(TimelineKind.HOMEWORK),
    HOMEWORK_ENDED(TimelineKind.HOMEWORK),
    REFLECTION(TimelineKind.REFLECTIONS),
    MEASURE(TimelineKind.MEASURES),
    REPAIR_BEGUN(TimelineKind.REPAIR),
    REPAIR_RETURN(TimelineKind.REPAIR),
    REPAIR_DONE(TimelineKind.REPAIR),
    PROMISE_MADE(TimelineKind.PROMISES),
    PROMISE_ANSWERED(TimelineKind.PROMISES),
    RUPTURE(TimelineKind.RUPTURES),
    PRIVATE_NOTE(TimelineKind.PRIVATE_NOTES);

    private final TimelineKind kind;

    TimelineEvent(TimelineKind kind) {
        this.kind = kind;
    }

    public TimelineKind kind() {
        return kind;
    }
}
