package org.mend.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.mend.scheduling.BookingConflict;
import org.mend.scheduling.BookingRefused;
import org.mend.scheduling.FreeSlot;
import org.mend.scheduling.SlotSearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A refused booking: all that is in the way, and the next three times that are free, looked up after the booking was undone. */
@ApplicationScoped
class BookingProblem {

    private static final int ALTERNATIVES = 3;

    private final Problems problems;
    private final SlotSearch slots;
    private final Caller caller;
    private final Clock clock;

    @Inject
    BookingProblem(Problems problems, SlotSearch slots, Caller caller, Clock clock) {
        this.problems = problems;
        this.slots = slots;
        this.caller = caller;
        this.clock = clock;
    }

    protected BookingProblem() {
        this(null, null, null, null);
    }

    /**
     * One reason.
     *
     * @param resource name of the clinician, room or client concerned; empty when no room at all is free
     * @param until when it is free again; null where that is not a matter of time
     * @param detail the same in words
     */
    public record ConflictJson(String kind, String resource, OffsetDateTime until, String detail) {
    }

    Problem of(BookingRefused refused) {
        return problems.problem(409, refused.code())
                .with("conflicts", refused.conflicts().stream().map(this::conflict).toList())
                .with("alternatives", nextFree(refused).stream().map(slot -> SlotJson.of(slot, caller)).toList());
    }

    private ConflictJson conflict(BookingConflict conflict) {
        return new ConflictJson(conflict.kind(), conflict.resource(), caller.time(conflict.until()),
                problems.text("conflict." + conflict.kind(), conflict.resource(), words(conflict.until())));
    }

    /** "14:50", with the day in front when that is another one than today. */
    private String words(Instant until) {
        if (until == null) {
            return "";
        }
        Locale language = caller.locale();
        OffsetDateTime time = caller.time(until);
        boolean today = time.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), caller.zone()));
        return DateTimeFormatter.ofPattern(today ? "HH:mm" : "EEE d MMM, HH:mm", language).format(time);
    }

    /** What can't be offered must not hide why the booking was refused. */
    private List<FreeSlot> nextFree(BookingRefused refused) {
        try {
            return slots.nextFree(refused.request(), ALTERNATIVES);
        } catch (RuntimeException nothing) {
            return List.of();
        }
    }
}
