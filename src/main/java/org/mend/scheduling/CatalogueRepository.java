package org.mend.scheduling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mend.shared.TimeSlot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Rooms, services, working hours and leave: what the practice has to offer. */
@ApplicationScoped
class CatalogueRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Room room) {
        em.persist(room);
    }

    void add(Service service) {
        em.persist(service);
    }

    void add(WeeklyHours hours) {
        em.persist(hours);
    }

    void add(LeavePeriod leave) {
        em.persist(leave);
    }

    Optional<Room> room(long id) {
        return Optional.ofNullable(em.find(Room.class, id));
    }

    Optional<Service> service(long id) {
        return Optional.ofNullable(em.find(Service.class, id));
    }

    /** Smallest first, so that the large rooms stay free for those who need them; video rooms last. */
    List<Room> activeRooms() {
        return em.createQuery("""
                select r from Room r where r.active = true
                order by case when r.videoLink is null then 0 else 1 end, r.seats, r.name""", Room.class).getResultList();
    }

    List<Room> rooms() {
        return em.createQuery("select r from Room r order by r.active desc, r.name", Room.class).getResultList();
    }

    List<Service> services() {
        return em.createQuery("select s from Service s order by s.active desc, s.name", Service.class).getResultList();
    }

    boolean roomNameTaken(String name, long exceptId) {
        return !em.createQuery("select r.id from Room r where r.name = :name and r.id <> :id", Long.class)
                .setParameter("name", name.strip()).setParameter("id", exceptId).getResultList().isEmpty();
    }

    boolean serviceNameTaken(String name, long exceptId) {
        return !em.createQuery("select s.id from Service s where s.name = :name and s.id <> :id", Long.class)
                .setParameter("name", name.strip()).setParameter("id", exceptId).getResultList().isEmpty();
    }

    List<WeeklyHours> hours(Collection<Long> clinicianIds) {
        return em.createQuery("""
                select h from WeeklyHours h where h.clinicianId in :clinicians
                order by h.clinicianId, h.weekday, h.startTime""", WeeklyHours.class)
                .setParameter("clinicians", clinicianIds).getResultList();
    }

    void removeHours(long clinicianId) {
        em.createQuery("delete from WeeklyHours h where h.clinicianId = :clinician")
                .setParameter("clinician", clinicianId).executeUpdate();
    }

    List<LeavePeriod> leave(Collection<Long> clinicianIds, TimeSlot range) {
        return em.createQuery("""
                select l from LeavePeriod l
                where l.clinicianId in :clinicians and l.startAt < :until and l.endAt > :from""", LeavePeriod.class)
                .setParameter("clinicians", clinicianIds).setParameter("from", range.start())
                .setParameter("until", range.end()).getResultList();
    }

    Optional<LeavePeriod> leave(long id) {
        return Optional.ofNullable(em.find(LeavePeriod.class, id));
    }

    void remove(LeavePeriod leave) {
        em.remove(leave);
    }

    /** Active clinicians by id, in order of name. */
    Map<Long, String> clinicians() {
        return em.createQuery("""
                select s.id, s.displayName from Staff s where s.clinician = true and s.active = true
                order by s.displayName, s.id""", Object[].class).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1], (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }

    Optional<String> clinician(long id) {
        return em.createQuery("select s.displayName from Staff s where s.id = :id and s.clinician = true and s.active = true",
                String.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Names of those clients that exist; of {@code caredForBy}'s alone when it is given. */
    Map<Long, String> clientNames(Collection<Long> clientIds, Optional<Long> caredForBy) {
        var query = em.createQuery("select c.id, c.givenName, c.familyName from Client c where c.id in :ids"
                + (caredForBy.isEmpty() ? "" : " and exists (select r.id from CareRelationship r where r.clientId = c.id"
                        + " and r.clinicianId = :clinician and r.endedOn is null)"), Object[].class)
                .setParameter("ids", clientIds);
        caredForBy.ifPresent(clinician -> query.setParameter("clinician", clinician));
        return query.getResultList().stream().collect(Collectors.toMap(row -> (Long) row[0], row -> row[1] + " " + row[2]));
    }

}
