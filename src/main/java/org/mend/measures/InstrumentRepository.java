package org.mend.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Instruments are few (tens at most), so they are listed whole. */
@ApplicationScoped
class InstrumentRepository {

    /** It isn't retired, and its terms, where it has any, are acknowledged. */
    private static final String ASKABLE = "i.retiredAt is null and (i.needsTerms = false or exists (select t from InstrumentTerm t"
            + " where t.instrumentId = i.id and t.withdrawnAt is null))";
    private static final String NEWEST = "v.instrumentId = i.id and v.number = (select max(w.number) from InstrumentVersion w"
            + " where w.instrumentId = i.id)";

    @PersistenceContext
    private EntityManager em;

    /** Codes with the highest number published of each. */
    Map<String, Integer> publishedNumbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        em.createQuery("select i.code, max(v.number) from Instrument i, InstrumentVersion v where v.instrumentId = i.id"
                + " group by i.code", Object[].class).getResultList()
                .forEach(row -> numbers.put((String) row[0], ((Number) row[1]).intValue()));
        return numbers;
    }

    Optional<Instrument> byCode(String code) {
        return em.createQuery("select i from Instrument i where i.code = :code", Instrument.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    Optional<Instrument> locked(long instrumentId) {
        return Optional.ofNullable(em.find(Instrument.class, instrumentId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Other rows point to it, so it is written at once. */
    Instrument add(Instrument instrument) {
        em.persist(instrument);
        em.flush();
        return instrument;
    }

    InstrumentVersion add(InstrumentVersion version) {
        em.persist(version);
        em.flush();
        return version;
    }

    Optional<InstrumentVersion> version(long versionId) {
        return Optional.ofNullable(em.find(InstrumentVersion.class, versionId));
    }

    /** The newest version of each that may be asked now, by short title. */
    List<InstrumentVersion> askable() {
        return em.createQuery("select v from Instrument i, InstrumentVersion v where " + NEWEST + " and " + ASKABLE
                + " order by v.shortTitle", InstrumentVersion.class).getResultList();
    }

    /** What is asked when this instrument is asked now; nothing when it may not be. */
    Optional<InstrumentVersion> askable(long instrumentId) {
        return em.createQuery("select v from Instrument i, InstrumentVersion v where i.id = :id and " + NEWEST + " and " + ASKABLE,
                InstrumentVersion.class).setParameter("id", instrumentId).getResultStream().findFirst();
    }

    Optional<InstrumentVersion> newest(long instrumentId) {
        return em.createQuery("select v from Instrument i, InstrumentVersion v where i.id = :id and " + NEWEST,
                InstrumentVersion.class).setParameter("id", instrumentId).getResultStream().findFirst();
    }
}
