package org.mend.rest;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where a session is moved to; what is missing stays as it is. */
public record MoveAppointment(@NotNull Integer version, @NotNull OffsetDateTime start, OffsetDateTime end, String clinicianId,
        @Size(min = 1, max = 20) List<@NotBlank String> clientIds, String serviceId, String roomId) implements Body {
}
