package org.mend.measures;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was handed in and what it came to. */
@ApplicationScoped
class MeasureReadingRepository {

    @PersistenceContext
    private EntityManager em;

    /** All scores of a client, the earliest first. */
    List<ScoreRow> scores(long clientId) {
        return em.createQuery("""
                select new org.mend.measures.ScoreRow(m.id, m.instrumentVersionId, m.submittedAt, m.enteredVia, s.scale, s.score, s.band)
                from MeasureResponse m, MeasureScore s where m.clientId = :client and s.responseId = m.id
                order by m.submittedAt, m.id, s.scale""", ScoreRow.class).setParameter("client", clientId).getResultList();
    }

    /** The versions that the client has answered, by short title. */
    List<InstrumentVersion> versions(long clientId) {
        return em.createQuery("""
                select v from InstrumentVersion v where v.id in
                    (select m.instrumentVersionId from MeasureResponse m where m.clientId = :client)
                order by v.shortTitle, v.number""", InstrumentVersion.class).setParameter("client", clientId).getResultList();
    }

    /** One of a client in the clinician's care. */
    Optional<MeasureResponse> response(long id, long clinicianId) {
        return em.createQuery("""
                select m from MeasureResponse m where m.id = :id and exists (select r.id from CareRelationship r
                    where r.clientId = m.clientId and r.clinicianId = :clinician and r.endedOn is null)""", MeasureResponse.class)
                .setParameter("id", id).setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    /** The one that the same client handed in before, on the same version. */
    Optional<MeasureResponse> before(MeasureResponse response) {
        return em.createQuery("""
                select m from MeasureResponse m where m.clientId = :client and m.instrumentVersionId = :version
                  and m.submittedAt < :at order by m.submittedAt desc, m.id desc""", MeasureResponse.class)
                .setParameter("client", response.clientId()).setParameter("version", response.instrumentVersionId())
                .setParameter("at", response.submittedAt()).setMaxResults(1).getResultStream().findFirst();
    }
}
