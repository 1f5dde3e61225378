package org.mend.homework;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.mend.notifications.ContactPreference;
import org.mend.notifications.DueMessages;
import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Reminds each client, from the chosen hour of their day on, of work that is open today, once, and only if nothing was
 * practised yet. Who has it switched off is left alone; so is everybody whose clinicians have all ended their care.
 */
@ApplicationScoped
@Retried
@Transactional
class PracticeReminders implements DueMessages {

    private static final int MOST_IN_A_ZONE = 500;
    private static final String KEY = "practice/";

    private final PracticeRepository practice;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PracticeReminders(PracticeRepository practice, Outbox outbox, Clock clock) {
        this.practice = practice;
        this.outbox = outbox;
        this.clock = clock;
    }

    protected PracticeReminders() {
        this(null, null, null);
    }

    @Override
    public void writeDue() {
        Instant now = clock.instant();
        practice.zonesWithOpenWork().forEach(zone -> write(zone, now));
    }

    private void write(String zoneName, Instant now) {
        try {
            ZoneId zone = ZoneId.of(zoneName);
            ZonedDateTime there = now.atZone(zone);
            LocalDate today = there.toLocalDate();
            String keyEnd = "/" + today;
            practice.toRemind(zone, today, there.getHour(), ContactPreference.USUAL_HOUR, keyEnd, MOST_IN_A_ZONE).forEach(client ->
                    outbox.tellClientOnce(client, MessageKind.PRACTICE_REMINDER, client, KEY + client + keyEnd));
        } catch (DateTimeException unknownZone) {
            System.getLogger(PracticeReminders.class.getName()).log(System.Logger.Level.WARNING,
                    "Clients in a time zone that this machine does not know get no reminders.");
        }
    }
}
