package org.mend.homework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class RunRepository {

    private static final List<PlanState> OPEN = List.of(PlanState.ACTIVE, PlanState.PAUSED);
    /** The clinician treats everybody who goes through it. */
    private static final String IN_CARE = """
            not exists (select i.id from RunItem i where i.runId = r.id and not exists (select c.id from CareRelationship c
                where c.clientId = i.clientId and c.clinicianId = :clinician and c.endedOn is null))""";
    private static final String OF_CLIENT = """
            exists (select o.id from RunItem o where o.runId = r.id and o.clientId = :client)""";

    @PersistenceContext
    private EntityManager em;

    /** What a programme is made of. */
    record Source(long programmeId, Audience audience, List<Long> exercises) {
    }

    /** Written at once, since its steps point to it. */
    void add(ProgrammeRun run, List<RunItem> items) {
        em.persist(run);
        em.flush();
        items.forEach(em::persist);
        em.flush();
    }

    /** The programme as it is now, without what is retired. */
    Optional<Source> source(String slug) {
        List<?> found = em.createNativeQuery("""
                select p.id, p.audience, i.exercise_id from programme p join programme_item i on i.programme_id = p.id
                join exercise e on e.id = i.exercise_id and e.retired_at is null
                where p.slug = ?1 order by i.position""").setParameter(1, slug).getResultList();
        List<Long> exercises = new ArrayList<>();
        for (Object row : found) {
            exercises.add(((Number) ((Object[]) row)[2]).longValue());
        }
        return found.stream().findFirst().map(Object[].class::cast).map(row ->
                new Source(((Number) row[0]).longValue(), Audience.valueOf((String) row[1]), exercises));
    }

    /** Whether one of them goes through the programme already, alone or as part of a couple. */
    boolean isRunning(long programmeId, Collection<Long> clientIds) {
        return !em.createQuery("""
                select r.id from ProgrammeRun r, RunItem i where i.runId = r.id and i.clientId in :clients
                  and r.programmeId = :programme and r.state in :open""", Long.class).setParameter("clients", clientIds)
                .setParameter("programme", programmeId).setParameter("open", OPEN).setMaxResults(1).getResultList().isEmpty();
    }

    Optional<ProgrammeRun> locked(long id) {
        return lockedFirst(em.createQuery("select r from ProgrammeRun r where r.id = :id", ProgrammeRun.class).setParameter("id", id));
    }

    Optional<ProgrammeRun> lockedInCare(long id, long clinicianId) {
        return lockedFirst(em.createQuery("select r from ProgrammeRun r where r.id = :id and " + IN_CARE, ProgrammeRun.class)
                .setParameter("id", id).setParameter("clinician", clinicianId));
    }

    /** All steps of all clients, in order, as they are now and not as they were when the transaction began. */
    List<RunItem> items(long runId) {
        return em.createQuery("select i from RunItem i where i.runId = :run order by i.clientId, i.place", RunItem.class)
                .setParameter("run", runId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<Long> runOf(long assignmentId) {
        return em.createQuery("select i.runId from RunItem i where i.assignmentId = :assignment", Long.class)
                .setParameter("assignment", assignmentId).getResultStream().findFirst();
    }

    Optional<Long> runOfItem(long itemId) {
        return em.createQuery("select i.runId from RunItem i where i.id = :item", Long.class).setParameter("item", itemId)
                .getResultStream().findFirst();
    }

    List<ProgrammeRun> inCare(long clientId, long clinicianId, int limit) {
        return em.createQuery("select r from ProgrammeRun r where " + OF_CLIENT + " and " + IN_CARE
                + " order by case when r.endedAt is null then 0 else 1 end, r.createdAt desc, r.id desc", ProgrammeRun.class)
                .setParameter("client", clientId).setParameter("clinician", clinicianId).setMaxResults(limit).getResultList();
    }

    Optional<ProgrammeRun> oneInCare(long id, long clinicianId) {
        return em.createQuery("select r from ProgrammeRun r where r.id = :id and " + IN_CARE, ProgrammeRun.class)
                .setParameter("id", id).setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    List<ProgrammeRun> ownOpen(long clientId) {
        return em.createQuery("select r from ProgrammeRun r where " + OF_CLIENT + " and r.state in :open order by r.createdAt, r.id",
                ProgrammeRun.class).setParameter("client", clientId).setParameter("open", OPEN).getResultList();
    }

    /** Active ones in which somebody waits and has nothing open, or that must end because the couple or the care has. */
    List<Long> due() {
        return due("1 = 1").getResultList();
    }

    List<Long> dueOf(long clientId) {
        return due(OF_CLIENT).setParameter("client", clientId).getResultList();
    }

    private TypedQuery<Long> due(String condition) {
        return em.createQuery("select r.id from ProgrammeRun r where r.state = :active and " + condition + """
                 and (
                  exists (select i.id from RunItem i where i.runId = r.id and i.state = :waiting and not exists (
                    select j.id from RunItem j where j.runId = r.id and j.clientId = i.clientId and j.state = :assigned))
                  or exists (select k.id from RunItem k where k.runId = r.id and not exists (select c.id from CareRelationship c
                    where c.clientId = k.clientId and c.clinicianId = r.clinicianId and c.endedOn is null))
                  or exists (select p.id from Couple p where p.id = r.coupleId and p.endedOn is not null))
                order by r.id""", Long.class).setParameter("active", PlanState.ACTIVE)
                .setParameter("waiting", RunItemState.WAITING).setParameter("assigned", RunItemState.ASSIGNED);
    }

    /** What was changed stands in the database, and the run has a new version even if only its steps changed. */
    void touch(ProgrammeRun run) {
        em.lock(run, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    private static Optional<ProgrammeRun> lockedFirst(TypedQuery<ProgrammeRun> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
