package org.mend.notifications;

/** What a message is about. The mail of each says no more than that something waits in Mend. */
public enum MessageKind {
    HOMEWORK_ASSIGNED(Mailing.NOTICE), PRACTICE_REMINDER(Mailing.NOTICE), PRACTICE_NUDGE(Mailing.NOTICE),
    MEASURE_WAITING(Mailing.NOTICE), SAFETY_ALERT(Mailing.NONE), SAFETY_ESCALATED(Mailing.NONE),
    FEEDBACK_GIVEN(Mailing.NOTICE), REFLECTION_SHARED(Mailing.NONE), RUPTURE_FLAGGED(Mailing.NONE),
    SESSION_BOOKED(Mailing.SESSION), SESSION_MOVED(Mailing.SESSION), SESSION_CANCELLED(Mailing.SESSION);

    private final Mailing mailing;

    MessageKind(Mailing mailing) {
        this.mailing = mailing;
    }

    Mailing mailing() {
        return mailing;
    }
}
