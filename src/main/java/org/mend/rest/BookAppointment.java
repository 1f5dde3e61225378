package org.mend.rest;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A session to be booked.
 *
 * @param roomId may be missing: the smallest free room that seats everybody
 * @param start on a five-minute mark
 * @param end may be missing; the service says how long it takes, and this must be the same
 */
public record BookAppointment(@NotBlank String clinicianId, @NotEmpty @Size(max = 20) List<@NotBlank String> clientIds,
        @NotBlank String serviceId, String roomId, @NotNull OffsetDateTime start, OffsetDateTime end) implements Body {
}
