package org.mend.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * An assignment with all that belongs to it, as it is stored.
 *
 * @param status a code of FHIR
 * @param reflection null when none was begun
 */
record DemoAssignment(long id, HomeworkSpec spec, DemoExercise exercise, String status, String note, LocalDate dueOn,
        LocalDate postponedUntil, String endReason, Instant assignedAt, Instant startedAt, Instant endedAt, int version,
        Reflection reflection) {

    StaffMember clinician() {
        return spec.care().clinician();
    }

    /**
     * @param answers as drafts keep them
     * @param draft null once submitted
     * @param review null while nobody answered
     */
    record Reflection(long id, String language, String status, String visibility, String reviewState, Instant startedAt,
            Instant submittedAt, int version, Map<String, Object> answers, Draft draft, Review review) {
    }

    record Draft(String stepKey, int revision, Instant savedAt) {
    }

    record Review(long id, String outcome, String feedback, Instant reviewedAt, Instant seenAt) {
    }
}
