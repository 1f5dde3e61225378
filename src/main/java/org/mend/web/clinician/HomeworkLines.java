package org.mend.web.clinician;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mend.homework.AssignmentRow;
import org.mend.homework.HomeworkAssignments;
import org.mend.reflections.ReflectionReading;
import org.mend.reflections.ReviewState;
import org.mend.reflections.SharedReflectionRow;
import org.mend.shared.Page;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A client's homework in words: asked, begun, done, answered. */
@RequestScoped
public class HomeworkLines {

    private static final int LOOKED_THROUGH = 200;

    @Inject
    private HomeworkAssignments assignments;
    @Inject
    private ReflectionReading reflections;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Moments moments;

    Page<HomeworkLine> page(long clientId, String after, int limit) {
        Page<AssignmentRow> page = assignments.ofClient(clientId, after, limit);
        return new Page<>(lines(clientId, page.items()), page.next());
    }

    /** What was asked, begun or ended from a moment on, newest first. */
    List<HomeworkLine> touchedSince(long clientId, Instant moment, int limit) {
        return lines(clientId, assignments.ofClient(clientId, null, LOOKED_THROUGH).items().stream()
                .filter(row -> touched(row, moment)).limit(limit).toList());
    }

    HomeworkLine line(AssignmentRow row) {
        return line(row, shared(row.clientId()).get(row.id()));
    }

    private List<HomeworkLine> lines(long clientId, List<AssignmentRow> rows) {
        Map<Long, SharedReflectionRow> shared = rows.isEmpty() ? Map.of() : shared(clientId);
        return rows.stream().map(row -> line(row, shared.get(row.id()))).toList();
    }

    private Map<Long, SharedReflectionRow> shared(long clientId) {
        return reflections.ofClient(clientId, null, LOOKED_THROUGH).items().stream()
                .collect(Collectors.toMap(SharedReflectionRow::assignmentId, Function.identity()));
    }

    private HomeworkLine line(AssignmentRow row, SharedReflectionRow shared) {
        Long reflectionId = shared == null ? null : shared.id();
        return switch (row.status()) {
            case REQUESTED, DRAFT -> new HomeworkLine(row, row.isRestingOn(moments.today())
                    ? texts.of("step.from", moments.shortDay(row.restsUntil())) : texts.of("state.asked"), "", reflectionId);
            case ACCEPTED, ON_HOLD -> new HomeworkLine(row, row.restsUntil() == null ? texts.of("state.later")
                    : texts.of("state.later-on", moments.shortDay(row.restsUntil())), "", reflectionId);
            case IN_PROGRESS -> new HomeworkLine(row, texts.of("state.begun"), "primary", reflectionId);
            case COMPLETED -> done(row, shared);
            case REJECTED -> new HomeworkLine(row, texts.of("state.declined"), "", reflectionId);
            case FAILED -> new HomeworkLine(row, texts.of("state.set-aside"), "", reflectionId);
            case CANCELLED -> new HomeworkLine(row, texts.of("state.cancelled"), "", reflectionId);
            case ENTERED_IN_ERROR -> new HomeworkLine(row, texts.of("state.error"), "", reflectionId);
        };
    }

    private HomeworkLine done(AssignmentRow row, SharedReflectionRow shared) {
        if (shared == null) {
            return new HomeworkLine(row, texts.of("state.done-private"), "", null);
        }
        if (shared.reviewState() == ReviewState.WAITING) {
            return new HomeworkLine(row, texts.of("state.done-waits"), "primary", shared.id());
        }
        return new HomeworkLine(row, texts.of(shared.reviewState() == ReviewState.RETURNED ? "state.returned" : "state.answered"),
                "good", shared.id());
    }

    private static boolean touched(AssignmentRow row, Instant moment) {
        return !row.assignedAt().isBefore(moment) || row.startedAt() != null && !row.startedAt().isBefore(moment)
                || row.endedAt() != null && !row.endedAt().isBefore(moment);
    }
}
