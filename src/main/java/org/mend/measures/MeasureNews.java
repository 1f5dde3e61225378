package org.mend.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.mend.notifications.MessageKind;
import org.mend.notifications.PendingMessage;
import org.mend.notifications.StillToTell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asked before it is told that something waits to be filled in: while it does, and to who has reminders on. */
@ApplicationScoped
class MeasureNews implements StillToTell {

    private final MeasureRepository measures;
    private final Clock clock;

    @Inject
    MeasureNews(MeasureRepository measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    protected MeasureNews() {
        this(null, null);
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.MEASURE_WAITING);
    }

    @Override
    public Optional<LocalDate> tellFrom(PendingMessage message) {
        if (!measures.wantsReminders(message.clientId())) {
            return Optional.empty();
        }
        return measures.own(message.subjectId(), message.clientId()).filter(MeasureRequest::isOpen)
                .filter(request -> request.opensOn().isAfter(message.today()) || measures.waits(request.id(), message.clientId(),
                        new MeasureRules.Today(clock.instant(), message.zone())))
                .map(request -> request.opensOn().isAfter(message.today()) ? request.opensOn() : message.today());
    }
}
