package org.mend.measures;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mend.measures.InstrumentEntry.Acknowledged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What administrators see and change of the instruments. */
@ApplicationScoped
class InstrumentAdminRepository {

    @PersistenceContext
    private EntityManager em;

    /** Mend's own first, each part by name. The number of statements is the same for any number of instruments. */
    List<InstrumentEntry> entries() {
        Map<Long, InstrumentVersion> newest = new HashMap<>();
        em.createQuery("select v from InstrumentVersion v where v.number = (select max(w.number) from InstrumentVersion w"
                + " where w.instrumentId = v.instrumentId)", InstrumentVersion.class).getResultList()
                .forEach(version -> newest.put(version.instrumentId(), version));
        Map<Long, Acknowledged> acknowledged = new HashMap<>();
        em.createQuery("select t.instrumentId, (select max(s.displayName) from Staff s where s.accountId = t.accountId),"
                + " t.acknowledgedAt, t.note from InstrumentTerm t where t.withdrawnAt is null", Object[].class).getResultList()
                .forEach(row -> acknowledged.put((Long) row[0], new Acknowledged((String) row[1], (Instant) row[2],
                        (String) row[3])));
        Map<Long, InstrumentDraft> drafts = new HashMap<>();
        em.createQuery("select d from InstrumentDraft d where d.open = true", InstrumentDraft.class).getResultList()
                .forEach(draft -> drafts.put(draft.instrumentId(), draft));
        return em.createQuery("select i from Instrument i", Instrument.class).getResultStream()
                .map(instrument -> entry(instrument, newest.get(instrument.id()), acknowledged.get(instrument.id()),
                        drafts.get(instrument.id())))
                .sorted(Comparator.comparing(InstrumentEntry::own).thenComparing(InstrumentEntry::name)).toList();
    }

    private static InstrumentEntry entry(Instrument instrument, InstrumentVersion newest, Acknowledged acknowledged,
            InstrumentDraft draft) {
        return new InstrumentEntry(instrument.id(), instrument.isOwn(), instrument.needsTerms(), instrument.isRetired(),
                newest == null ? null : newest.questionnaire(), draft == null ? "" : draft.content().getString("shortTitle", ""),
                acknowledged, draft == null ? null : draft.updatedAt());
    }

    Optional<Instrument> instrument(long id) {
        return Optional.ofNullable(em.find(Instrument.class, id));
    }

    /** The word that holds. */
    Optional<InstrumentTerm> term(long instrumentId) {
        return em.createQuery("select t from InstrumentTerm t where t.instrumentId = :id and t.withdrawnAt is null",
                InstrumentTerm.class).setParameter("id", instrumentId).getResultStream().findFirst();
    }

    void add(InstrumentTerm term) {
        em.persist(term);
    }

    Optional<InstrumentDraft> draft(long instrumentId) {
        return em.createQuery("select d from InstrumentDraft d where d.instrumentId = :id", InstrumentDraft.class)
                .setParameter("id", instrumentId).getResultStream().findFirst();
    }

    InstrumentDraft add(InstrumentDraft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    /** So that its version is the one that the next save has to name. */
    void written() {
        em.flush();
    }

    /** The instrument goes away with its draft; only for one that was never published. */
    void remove(Instrument instrument, InstrumentDraft draft) {
        em.remove(draft);
        em.flush();
        em.remove(instrument);
    }
}
