package org.mend.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * Times as callers write them in an address: ISO 8601 with an offset, or a plain date that is meant in the caller's zone. As a
 * beginning a date is its first instant, as an end it is counted in.
 */
final class Times {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int DATE_LENGTH = 10;

    private Times() {
    }

    /** @throws RequestRefused naming the parameter when it is neither. */
    static Instant beginning(String name, String text, ZoneId zone) {
        return text.length() == DATE_LENGTH ? date(name, text).atStartOfDay(zone).toInstant() : instant(name, text);
    }

    /** @throws RequestRefused naming the parameter when it is neither. */
    static Instant end(String name, String text, ZoneId zone) {
        return text.length() == DATE_LENGTH ? date(name, text).plusDays(1).atStartOfDay(zone).toInstant() : instant(name, text);
    }

    /** A day that a database can keep. @throws RequestRefused naming the member otherwise */
    static LocalDate sane(String name, LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw RequestRefused.unreadable(name);
        }
        return date;
    }

    private static LocalDate date(String name, String text) {
        try {
            return sane(name, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw RequestRefused.unreadable(name);
        }
    }

    private static Instant instant(String name, String text) {
        try {
            // A plus sign that was not escaped in the address arrives as a blank.
            OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
            sane(name, time.toLocalDate());
            return time.toInstant();
        } catch (DateTimeException e) {
            throw RequestRefused.unreadable(name);
        }
    }
}
