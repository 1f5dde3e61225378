package org.mend.scheduling;

import java.util.Optional;

/** The session does not lie inside the clinician's working hours; buffers may reach beyond them. */
final class OutsideAvailability implements ConflictRule {

    @Override
    public Optional<BookingConflict> check(BookingCandidate candidate) {
        boolean open = candidate.openHours().stream().anyMatch(hours -> hours.contains(candidate.session()));
        return open ? Optional.empty()
                : Optional.of(new BookingConflict("outside-availability", candidate.clinician(), null));
    }
}
