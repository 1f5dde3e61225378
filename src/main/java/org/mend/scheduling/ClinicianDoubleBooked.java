package org.mend.scheduling;

import java.util.Optional;

/** The clinician has another live session then, buffers counted. */
final class ClinicianDoubleBooked implements ConflictRule {

    @Override
    public Optional<BookingConflict> check(BookingCandidate candidate) {
        return candidate.firstBusy(BookingCandidate.Resource.CLINICIAN)
                .map(other -> new BookingConflict("clinician-double-booked", candidate.clinician(), other.taken().end()));
    }
}
