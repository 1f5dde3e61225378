package org.mend.identity;

import java.time.ZoneId;

import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one practice of this database: its name, time zone, notice hours and the crisis page in both languages. */
@Entity
@Table(name = "practice")
public class Practice {

    static final int THE_ONE = 1;

    @Id
    private int id;
    private String name;
    private String zone;
    private String phone;
    @Column(name = "notice_hours")
    private int noticeHours;
    @Column(name = "crisis_text_en")
    private String crisisTextEn;
    @Column(name = "crisis_text_es")
    private String crisisTextEs;
    @Version
    private int version;

    protected Practice() {
    }

    Practice(PracticeRow row) {
        this.id = THE_ONE;
        change(row);
    }

    final void change(PracticeRow row) {
        if (row.name().isBlank() || row.name().length() > 120) {
            throw new Invalid("name-missing");
        }
        if (!ZoneId.getAvailableZoneIds().contains(row.zone())) {
            throw new Invalid("zone-unknown");
        }
        if (row.noticeHours() < 0 || row.noticeHours() > 336) {
            throw new Invalid("notice-hours-range");
        }
        if (row.crisisTextEn().length() > 2000 || row.crisisTextEs().length() > 2000) {
            throw new Invalid("text-too-long", 2000);
        }
        name = row.name().strip();
        zone = row.zone();
        phone = row.phone().strip();
        noticeHours = row.noticeHours();
        crisisTextEn = row.crisisTextEn();
        crisisTextEs = row.crisisTextEs();
    }

    PracticeRow row() {
        return new PracticeRow(name, zone, phone, noticeHours, crisisTextEn, crisisTextEs, version);
    }

    int version() {
        return version;
    }
}
