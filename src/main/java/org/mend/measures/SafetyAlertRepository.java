package org.mend.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class SafetyAlertRepository {

    private static final String TREATS = """
            exists (select r.id from CareRelationship r
                where r.clientId = a.clientId and r.clinicianId = :me and r.endedOn is null)""";
    /** In care, covering today for somebody in care, or on duty once it went further. */
    private static final String TO_ACT = "(" + TREATS + """
             or exists (select c.id from ClinicianCover c, CareRelationship q
                where q.clientId = a.clientId and q.endedOn is null and c.clinicianId = q.clinicianId and c.coverId = :me
                  and c.startsOn <= :today and c.endsOn >= :today)
             or (a.escalatedAt is not null and exists (select s.id from SafetySetting s where s.dutyClinicianId = :me
                or s.dutyClinicianId is null or not exists (select d.id from Staff d
                    where d.id = s.dutyClinicianId and d.active = true and d.clinician = true))))""";
    private static final String ROW = """
            select new org.mend.measures.SafetyAlertRow(a.id, a.clientId, k.givenName, k.familyName, k.phone, a.raisedAt,
                a.escalatedAt, a.acknowledgedAt, (select b.displayName from Staff b where b.id = a.acknowledgedBy), a.note,
                (select count(o.id) from CareRelationship o where o.clientId = a.clientId and o.clinicianId = :me and o.endedOn is null),
                (select count(w.id) from Staff w where w.id = a.acknowledgedBy and w.id = :me))
            from SafetyAlert a, Client k where k.id = a.clientId and\s""";

    @PersistenceContext
    private EntityManager em;

    void add(SafetyAlert alert) {
        em.persist(alert);
        em.flush();
    }

    /** The one that has waited longest first. */
    List<SafetyAlertRow> open(long clinicianId, LocalDate today, int limit) {
        return bound(ROW + "a.acknowledgedAt is null and " + TO_ACT + " order by a.raisedAt, a.id", clinicianId, today)
                .setMaxResults(limit).getResultList();
    }

    /** Acknowledged since then, newest first. */
    List<SafetyAlertRow> acknowledged(long clinicianId, LocalDate today, Instant since, int limit) {
        return bound(ROW + "a.acknowledgedAt >= :since and (a.acknowledgedBy = :me or " + TO_ACT
                + ") order by a.acknowledgedAt desc, a.id desc", clinicianId, today).setParameter("since", since)
                .setMaxResults(limit).getResultList();
    }

    Optional<SafetyAlertRow> row(long id, long clinicianId, LocalDate today) {
        return bound(ROW + "a.id = :id and (a.acknowledgedBy = :me or " + TO_ACT + ")", clinicianId, today).setParameter("id", id)
                .getResultStream().findFirst();
    }

    Optional<SafetyAlert> locked(long id) {
        return Optional.ofNullable(em.find(SafetyAlert.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    SafetyAlert alert(long id) {
        return em.find(SafetyAlert.class, id);
    }

    MeasureResponse response(long id) {
        return em.find(MeasureResponse.class, id);
    }

    /** Not looked at in time, and not yet told further. */
    List<Long> due(Instant now) {
        return em.createQuery("""
                select a.id from SafetyAlert a
                where a.acknowledgedAt is null and a.escalatedAt is null and a.escalateAt <= :now order by a.escalateAt""", Long.class)
                .setParameter("now", now).getResultList();
    }

    List<Long> treating(long clientId) {
        return em.createQuery("select r.clinicianId from CareRelationship r where r.clientId = :client and r.endedOn is null",
                Long.class).setParameter("client", clientId).getResultList();
    }

    /** Who covers today for one of them. */
    List<Long> covering(List<Long> clinicians, LocalDate today) {
        return clinicians.isEmpty() ? List.of() : em.createQuery("""
                select distinct c.coverId from ClinicianCover c
                where c.clinicianId in :clinicians and c.startsOn <= :today and c.endsOn >= :today""", Long.class)
                .setParameter("clinicians", clinicians).setParameter("today", today).getResultList();
    }

    /** Which of them are on leave at that moment. */
    List<Long> onLeave(List<Long> clinicians, Instant now) {
        return clinicians.isEmpty() ? List.of() : em.createQuery("""
                select distinct l.clinicianId from LeavePeriod l
                where l.clinicianId in :clinicians and l.startAt <= :now and l.endAt > :now""", Long.class)
                .setParameter("clinicians", clinicians).setParameter("now", now).getResultList();
    }

    /** Who is told when nobody has looked in time. */
    List<Long> onDuty() {
        Long duty = setting().dutyClinicianId();
        return duty != null && isClinician(duty) ? List.of(duty)
                : em.createQuery("select s.id from Staff s where s.clinician = true and s.active = true", Long.class).getResultList();
    }

    boolean isClinician(long staffId) {
        return !em.createQuery("select s.id from Staff s where s.id = :id and s.clinician = true and s.active = true", Long.class)
                .setParameter("id", staffId).getResultList().isEmpty();
    }

    SafetySetting setting() {
        return em.find(SafetySetting.class, SafetySetting.THE_ONE);
    }

    private TypedQuery<SafetyAlertRow> bound(String query, long clinicianId, LocalDate today) {
        return em.createQuery(query, SafetyAlertRow.class).setParameter("me", clinicianId).setParameter("today", today);
    }
}
