package org.mend.notifications;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a feature answers when one of its messages is about to be sent: things may have changed since it was written. Asked in
 * the sender's transaction; nobody is signed in.
 */
public interface StillToTell {

    /** The kinds of message it answers for; each kind has at most one that does. */
    Set<MessageKind> kinds();

    /**
     * From which day on the client is to be told; a later one than today puts the message off until its morning.
     *
     * @return empty when there is nothing to tell any more
     */
    Optional<LocalDate> tellFrom(PendingMessage message);
}
