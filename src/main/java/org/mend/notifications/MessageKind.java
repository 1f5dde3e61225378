package org.mend.notifications;

/** What a message is about. The text of each says no more than that something waits in Mend. */
public enum MessageKind {
    HOMEWORK_ASSIGNED, REFLECTION_SHARED, FEEDBACK_GIVEN, SESSION_BOOKED, SESSION_MOVED, SESSION_CANCELLED
}
