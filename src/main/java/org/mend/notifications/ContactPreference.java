package org.mend.notifications;

import java.time.Instant;

import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What a client wants to be mailed about. Where there is no row, everything is as it begins: notices and reminders on. The
 * client changes it signed in, or ends all notices by the link in any of them, and may turn them on again.
 */
@Entity
@Table(name = "client_contact_preference")
public class ContactPreference {

    /** From which hour a client is reminded who has not chosen one. */
    public static final int USUAL_HOUR = 17;

    @Id
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "reminders_on")
    private boolean remindersOn;
    @Column(name = "reminder_hour")
    private int reminderHour;
    @Column(name = "unsubscribed_at")
    private Instant unsubscribedAt;
    @Version
    private int version;

    protected ContactPreference() {
    }

    ContactPreference(long clientId) {
        this.clientId = clientId;
        this.remindersOn = true;
        this.reminderHour = USUAL_HOUR;
    }

    /** @throws Invalid for an hour at night. */
    void choose(ContactPreferenceRow choice, Instant now) {
        if (choice.reminderHour() < QuietHours.MORNING.getHour() || choice.reminderHour() >= QuietHours.EVENING.getHour()) {
            throw new Invalid("reminder-hour-range", QuietHours.MORNING.getHour(), QuietHours.EVENING.getHour() - 1);
        }
        remindersOn = choice.reminders();
        reminderHour = choice.reminderHour();
        if (choice.mails()) {
            unsubscribedAt = null;
        } else {
            unsubscribe(now);
        }
    }

    void unsubscribe(Instant now) {
        if (unsubscribedAt == null) {
            unsubscribedAt = now;
        }
    }

    ContactPreferenceRow row() {
        return new ContactPreferenceRow(unsubscribedAt == null, remindersOn, reminderHour);
    }

    int version() {
        return version;
    }
}
