package org.mend.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class ClinicianCoverRepository {

    @PersistenceContext
    private EntityManager em;

    void add(ClinicianCover cover) {
        em.persist(cover);
    }

    void remove(ClinicianCover cover) {
        em.remove(cover);
    }

    Optional<ClinicianCover> own(long id, long clinicianId) {
        return em.createQuery("select c from ClinicianCover c where c.id = :id and c.clinicianId = :clinician", ClinicianCover.class)
                .setParameter("id", id).setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    List<CoverRow> of(long clinicianId, LocalDate from) {
        return rows("s.id = c.coverId and c.clinicianId = :me", clinicianId, from);
    }

    List<CoverRow> by(long coverId, LocalDate from) {
        return rows("s.id = c.clinicianId and c.coverId = :me", coverId, from);
    }

    private List<CoverRow> rows(String condition, long me, LocalDate from) {
        return em.createQuery("select new org.mend.measures.CoverRow(c.id, s.displayName, c.startsOn, c.endsOn)"
                + " from ClinicianCover c, Staff s where c.endsOn >= :from and " + condition + " order by c.startsOn, c.id", CoverRow.class)
                .setParameter("me", me).setParameter("from", from).getResultList();
    }
}
