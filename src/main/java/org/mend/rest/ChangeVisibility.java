package org.mend.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Who may read a reflection from now on. @param visibility {@code private}, {@code clinician}, or {@code partner}: clinicians and the partner */
public record ChangeVisibility(@NotNull Integer version, @NotBlank String visibility) implements Body {
}
