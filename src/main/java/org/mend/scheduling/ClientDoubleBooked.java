package org.mend.scheduling;

import java.util.Optional;

/** One of the clients has another live session then, whoever it is with. */
final class ClientDoubleBooked implements ConflictRule {

    @Override
    public Optional<BookingConflict> check(BookingCandidate candidate) {
        return candidate.firstBusy(BookingCandidate.Resource.CLIENT)
                .map(other -> new BookingConflict("client-double-booked", candidate.clients().get(other.resourceId()),
                        other.taken().end()));
    }
}
