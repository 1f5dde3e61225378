package org.mend.scheduling;

import java.util.Optional;

/** The room does not seat the clients and the clinician. */
final class RoomTooSmall implements ConflictRule {

    @Override
    public Optional<BookingConflict> check(BookingCandidate candidate) {
        return candidate.room().filter(room -> room.seats() < candidate.clients().size() + 1)
                .map(room -> new BookingConflict("room-too-small", room.name(), null));
    }
}
