package org.mend.scheduling;

import java.util.Optional;

/** The service is not meant for so many clients. */
final class TooManyClients implements ConflictRule {

    @Override
    public Optional<BookingConflict> check(BookingCandidate candidate) {
        return candidate.clients().size() <= candidate.maxClients() ? Optional.empty()
                : Optional.of(new BookingConflict("too-many-clients", String.valueOf(candidate.maxClients()), null));
    }
}
