package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A running programme as lists show it, titled in the reader's language.
 *
 * @param endReason null unless it was ended
 * @param tracks one for each client who goes through it
 */
public record RunRow(long id, int version, String slug, String title, Pacing pacing, PlanState state, PlanEnd endReason,
        String clinicianName, LocalDate startsOn, Instant endedAt, List<Track> tracks) {

    public RunRow {
        tracks = List.copyOf(tracks);
    }

    /** Where one client stands. */
    public record Track(long clientId, String givenName, List<Step> steps) {

        public Track {
            steps = List.copyOf(steps);
        }

        /** Done or skipped. */
        public int settled() {
            return (int) steps.stream().filter(step -> step.state().settled()).count();
        }

        /** The first that is assigned, else the first that waits; null when everything is settled. */
        public Step now() {
            return steps.stream().filter(step -> step.state() == RunItemState.ASSIGNED).findFirst()
                    .or(() -> steps.stream().filter(step -> step.state() == RunItemState.WAITING).findFirst()).orElse(null);
        }
    }

    /**
     * One exercise for one client.
     *
     * @param skippedBy null unless it was skipped
     * @param begun the client has written or is at it
     * @param nextOn from when on what is assigned is something to practise; null for now
     * @param assignmentId null while it waits
     */
    public record Step(long id, int place, String title, RunItemState state, SkippedBy skippedBy, boolean begun, LocalDate nextOn,
            Long assignmentId) {
    }

    public boolean isOpen() {
        return state.open();
    }

    public boolean isCouple() {
        return tracks.size() > 1;
    }
}
