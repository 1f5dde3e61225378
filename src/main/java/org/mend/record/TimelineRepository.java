package org.mend.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.mend.homework.AssignmentStatus;
import org.mend.reflections.ReflectionStatus;
import org.mend.scheduling.AppointmentStatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** One bounded statement for each kind of event, however much there is of it. */
@ApplicationScoped
class TimelineRepository {

    private static final int DETAIL = 4;
    private static final int STATE = 5;
    private static final int MORE = 6;

    @PersistenceContext
    private EntityManager em;

    /**
     * Whose, and who reads.
     *
     * @param now nothing that lies ahead is in a timeline
     */
    record Reader(long clientId, long clinicianId, String language, Instant now) {
    }

    List<TimelineEntry> entries(TimelineEvent event, Reader reader, TimelineKey after, int limit) {
        String jpql = TimelineSource.ALL.get(event).query(reader.language());
        TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
        parameters(event, reader, after).forEach((name, value) -> {
            if (jpql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query.setMaxResults(limit).getResultStream().map(row -> entry(event, row)).toList();
    }

    private static Map<String, Object> parameters(TimelineEvent event, Reader reader, TimelineKey after) {
        return Map.of("client", reader.clientId(), "clinician", reader.clinicianId(), "language", reader.language(),
                "now", reader.now(), "at", after.at(), "lastId", after.belowId(event),
                "notInCalendar", List.of(AppointmentStatus.PROPOSED, AppointmentStatus.WAITLIST, AppointmentStatus.ENTERED_IN_ERROR),
                "notAsked", List.of(AssignmentStatus.DRAFT, AssignmentStatus.ENTERED_IN_ERROR),
                "submitted", List.of(ReflectionStatus.COMPLETED, ReflectionStatus.AMENDED));
    }

    private static TimelineEntry entry(TimelineEvent event, Object[] row) {
        return new TimelineEntry(event, (Long) row[0], (Instant) row[1], (Long) row[2], (String) row[3], words(row, DETAIL),
                code(row, STATE), code(row, MORE));
    }

    private static String words(Object[] row, int place) {
        return row.length <= place || row[place] == null || row[place].toString().isBlank() ? null : row[place].toString();
    }

    private static String code(Object[] row, int place) {
        if (row.length <= place || row[place] == null) {
            return null;
        }
        return switch (row[place]) {
            case AppointmentStatus status -> status.code();
            case AssignmentStatus status -> status.code();
            case Enum<?> one -> one.name();
            default -> row[place].toString();
        };
    }
}
