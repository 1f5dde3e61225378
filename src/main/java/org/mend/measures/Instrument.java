package org.mend.measures;

import java.time.Instant;
import java.util.Locale;

import org.mend.shared.Conflict;
import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A questionnaire that the practice can ask: one that travels with the product, or one that the practice holds a licence for and
 * added. It gains versions and loses none. Retired, it isn't asked any more, and what was answered stays.
 */
@Entity
@Table(name = "instrument")
public class Instrument {

    @Id
    private long id;
    private String code;
    @Enumerated(EnumType.STRING)
    private InstrumentOrigin origin;
    @Column(name = "needs_terms")
    private boolean needsTerms;
    @Column(name = "retired_at")
    private Instant retiredAt;
    @Version
    private int version;

    protected Instrument() {
    }

    private Instrument(long id, String code, InstrumentOrigin origin) {
        this.id = id;
        this.code = code;
        this.origin = origin;
    }

    static Instrument shipped(String code) {
        return new Instrument(Ids.next(), code, InstrumentOrigin.SHIPPED);
    }

    /** Of the practice; its code says nothing about it. */
    static Instrument own() {
        long id = Ids.next();
        return new Instrument(id, "own-" + Ids.format(id).toLowerCase(Locale.ROOT), InstrumentOrigin.OWN);
    }

    /** As its newest version says. */
    void askForTerms(boolean needed) {
        needsTerms = needed;
    }

    /** @throws Conflict for one that travels with the product */
    void retire(Instant now) {
        ownOnly();
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    void bringBack() {
        ownOnly();
        retiredAt = null;
    }

    private void ownOnly() {
        if (!isOwn()) {
            throw new Conflict("instrument-not-own");
        }
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    boolean isOwn() {
        return origin == InstrumentOrigin.OWN;
    }

    boolean needsTerms() {
        return needsTerms;
    }

    boolean isRetired() {
        return retiredAt != null;
    }
}
