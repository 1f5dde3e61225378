package org.mend.scheduling;

import java.util.Optional;

/** The clinician is away during part of the session. */
final class ClinicianOnLeave implements ConflictRule {

    @Override
    public Optional<BookingConflict> check(BookingCandidate candidate) {
        return candidate.leave().stream().filter(away -> away.overlaps(candidate.session())).findFirst()
                .map(away -> new BookingConflict("clinician-on-leave", candidate.clinician(), away.end()));
    }
}
