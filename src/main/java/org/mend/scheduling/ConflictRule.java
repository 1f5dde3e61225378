package org.mend.scheduling;

import java.util.List;
import java.util.Optional;

/** One reason why a session can't be. Booking always asks every rule, so that the answer names all that is in the way. */
interface ConflictRule {

    List<ConflictRule> ALL = List.of(new ClinicianDoubleBooked(), new OutsideAvailability(), new ClinicianOnLeave(),
            new RoomTaken(), new RoomTooSmall(), new TooManyClients(), new ClientDoubleBooked());

    Optional<BookingConflict> check(BookingCandidate candidate);
}
