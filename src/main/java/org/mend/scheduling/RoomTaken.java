package org.mend.scheduling;

import java.util.Optional;

/** The room has another live session then, buffers counted; or no room at all is free. */
final class RoomTaken implements ConflictRule {

    @Override
    public Optional<BookingConflict> check(BookingCandidate candidate) {
        if (candidate.room().isEmpty()) {
            return Optional.of(new BookingConflict("no-room-free", "", null));
        }
        return candidate.firstBusy(BookingCandidate.Resource.ROOM)
                .map(other -> new BookingConflict("room-taken", candidate.room().get().name(), other.taken().end()));
    }
}
