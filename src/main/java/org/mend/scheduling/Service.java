package org.mend.scheduling;

import java.time.Duration;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.TimeSlot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A kind of session: how long it takes, and the buffers before and after that count as taken. All in steps of five minutes. */
@Entity
@Table(name = "service")
public class Service {

    @Id
    private long id;
    private String name;
    @Column(name = "name_es")
    private String nameEs;
    @Column(name = "duration_minutes")
    private int durationMinutes;
    @Column(name = "buffer_before_minutes")
    private int bufferBeforeMinutes;
    @Column(name = "buffer_after_minutes")
    private int bufferAfterMinutes;
    @Column(name = "max_clients")
    private int maxClients;
    private boolean active;
    @Version
    private int version;

    protected Service() {
    }

    Service(ServiceRow row) {
        this.id = Ids.next();
        change(row);
    }

    final void change(ServiceRow row) {
        named(row.name());
        named(row.nameEs());
        steps(row.durationMinutes(), 5, 480, "duration-range");
        steps(row.bufferBeforeMinutes(), 0, 120, "buffer-range");
        steps(row.bufferAfterMinutes(), 0, 120, "buffer-range");
        if (row.maxClients() < 1 || row.maxClients() > 20) {
            throw new Invalid("max-clients-range");
        }
        name = row.name().strip();
        nameEs = row.nameEs().strip();
        durationMinutes = row.durationMinutes();
        bufferBeforeMinutes = row.bufferBeforeMinutes();
        bufferAfterMinutes = row.bufferAfterMinutes();
        maxClients = row.maxClients();
        active = row.active();
    }

    private static void named(String text) {
        if (text == null || text.isBlank() || text.strip().length() > 120) {
            throw new Invalid("name-missing");
        }
    }

    private static void steps(int minutes, int least, int most, String code) {
        if (minutes < least || minutes > most || minutes % 5 != 0) {
            throw new Invalid(code, least, most);
        }
    }

    Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }

    TimeSlot taken(TimeSlot session) {
        return session.widenedBy(Duration.ofMinutes(bufferBeforeMinutes), Duration.ofMinutes(bufferAfterMinutes));
    }

    long id() {
        return id;
    }

    int maxClients() {
        return maxClients;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version;
    }

    ServiceRow row() {
        return new ServiceRow(id, name, nameEs, durationMinutes, bufferBeforeMinutes, bufferAfterMinutes, maxClients,
                active, version);
    }
}
