package org.mend.homework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.mend.notifications.MessageKind;
import org.mend.notifications.PendingMessage;
import org.mend.notifications.StillToTell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Asked before homework is told of: new work until the client has answered it, from its first day on; a reminder on its own
 * day alone, and a nudge from its day on, while there is something to practise and nothing was practised since.
 */
@ApplicationScoped
class HomeworkNews implements StillToTell {

    private final PracticeRepository practice;

    @Inject
    HomeworkNews(PracticeRepository practice) {
        this.practice = practice;
    }

    protected HomeworkNews() {
        this(null);
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.HOMEWORK_ASSIGNED, MessageKind.PRACTICE_REMINDER, MessageKind.PRACTICE_NUDGE);
    }

    @Override
    public Optional<LocalDate> tellFrom(PendingMessage message) {
        if (message.kind() == MessageKind.HOMEWORK_ASSIGNED) {
            return practice.newsFrom(message.subjectId(), message.clientId(), message.today());
        }
        boolean inTime = message.kind() == MessageKind.PRACTICE_NUDGE || message.writtenOn().equals(message.today());
        boolean stillSo = inTime && practice.isReady(message.clientId(), message.today(),
                message.writtenOn().atStartOfDay(message.zone()).toInstant());
        return stillSo ? Optional.of(message.today()) : Optional.empty();
    }
}
