package org.mend.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who signs in. */
public record Credentials(@NotBlank @Size(max = 200) String username, @NotBlank @Size(max = 1000) String password)
        implements Body {

    /** Without the password, wherever it may end up. */
    @Override
    public String toString() {
        return "Credentials";
    }
}
