package org.mend.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.shared.Invalid;

/**
 * The hour that somebody would like to book. How long it is comes from the service.
 *
 * @param roomId empty: the smallest free room that seats everybody
 * @param start on a five-minute mark
 */
public record BookingRequest(long clinicianId, List<Long> clientIds, long serviceId, Optional<Long> roomId, Instant start) {

    public BookingRequest {
        clientIds = clientIds.stream().distinct().sorted().toList();
        if (clientIds.isEmpty()) {
            throw new Invalid("client-missing");
        }
        if (start.getEpochSecond() % 300 != 0 || start.getNano() != 0) {
            throw new Invalid("start-not-on-five-minutes");
        }
    }
}
