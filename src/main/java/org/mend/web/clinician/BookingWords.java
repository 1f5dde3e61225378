package org.mend.web.clinician;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.mend.scheduling.BookingConflict;
import org.mend.scheduling.BookingRefused;
import org.mend.scheduling.FreeSlot;
import org.mend.scheduling.SlotSearch;
import org.mend.scheduling.SuggestedSlot;
import org.mend.shared.Ids;
import org.mend.web.ErrorTexts;
import org.mend.web.Me;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Free hours, and what stands in the way of another, in words. */
@RequestScoped
public class BookingWords {

    private static final int NEXT_FREE = 3;

    @Inject
    private SlotSearch search;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Me me;
    @Inject
    private Moments moments;

    FreeHour of(SuggestedSlot suggested) {
        return hour(suggested.slot(), switch (suggested.reason()) {
            case USUAL_HOUR -> texts.of("book.usual");
            case CLOSES_GAP -> texts.of("book.gap");
            case EARLIEST -> "";
        });
    }

    /** Begins with what cannot be, then every reason. */
    String reasons(BookingRefused refused) {
        Instant wished = refused.request().start();
        return texts.of("book.refused", moments.dayTime(wished), refused.conflicts().stream()
                .map(conflict -> reason(conflict, wished)).collect(Collectors.joining(" ")));
    }

    List<FreeHour> nextFree(BookingRefused refused) {
        return search.nextFree(refused.request(), NEXT_FREE).stream().map(slot -> hour(slot, "")).toList();
    }

    private String reason(BookingConflict conflict, Instant wished) {
        return ErrorTexts.of("conflict." + conflict.kind(), me.getLocale(), conflict.resource(),
                conflict.until() == null ? "" : timeBeside(conflict.until(), wished));
    }

    /** The time alone on the day of {@code beside}, else with its day. */
    private String timeBeside(Instant instant, Instant beside) {
        boolean sameDay = instant.atZone(me.getZone()).toLocalDate().equals(beside.atZone(me.getZone()).toLocalDate());
        return sameDay ? moments.time(instant) : moments.dayTime(instant);
    }

    private FreeHour hour(FreeSlot slot, String note) {
        return new FreeHour(slot.start().getEpochSecond() + "_" + Ids.format(slot.roomId()), slot.start(), slot.roomId(),
                moments.dayTime(slot.start()) + " · " + slot.roomName(), note);
    }
}
