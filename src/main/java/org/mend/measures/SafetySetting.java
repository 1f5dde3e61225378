package org.mend.measures;

import java.time.Duration;

import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How long a client's own clinicians have before a safety alert goes further, and to whom it goes then. */
@Entity
@Table(name = "safety_setting")
public class SafetySetting {

    static final int THE_ONE = 1;
    static final int SHORTEST = 5;
    static final int LONGEST = 1440;

    @Id
    private int id;
    @Column(name = "escalation_minutes")
    private int escalationMinutes;
    @Column(name = "duty_clinician_id")
    private Long dutyClinicianId;
    @Version
    private int version;

    protected SafetySetting() {
    }

    /** @param dutyClinician null when all clinicians are told */
    void change(int minutes, Long dutyClinician) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Invalid("safety-minutes-range", SHORTEST, LONGEST);
        }
        escalationMinutes = minutes;
        dutyClinicianId = dutyClinician;
    }

    Duration patience() {
        return Duration.ofMinutes(escalationMinutes);
    }

    int minutes() {
        return escalationMinutes;
    }

    Long dutyClinicianId() {
        return dutyClinicianId;
    }

    int version() {
        return version;
    }
}
