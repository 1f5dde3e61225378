package org.mend.rest;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

/**
 * Something of a client's own to practise.
 *
 * @param title at most 160 characters
 * @param why may be missing
 * @param day that it is meant for, may be missing
 */
public record AddOwn(@Size(max = 10_000) String title, @Size(max = 10_000) String why, LocalDate day) implements Body {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "AddOwn";
    }
}
