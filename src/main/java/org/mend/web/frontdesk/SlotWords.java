package org.mend.web.frontdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mend.scheduling.BookingConflict;
import org.mend.scheduling.BookingRefused;
import org.mend.scheduling.FreeSlot;
import org.mend.scheduling.SlotSearch;
import org.mend.scheduling.SuggestedSlot;
import org.mend.shared.Ids;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts free hours and refusals into words. */
@RequestScoped
public class SlotWords {

    private static final int NEXT_FREE = 3;
    private static final int LOOKED_AT = 60;

    @Inject
    private SlotSearch search;
    @Inject
    private DeskTexts texts;

    /** @param nameClinician whether the list mixes clinicians, so that each line has to say whose hour it is */
    SlotChoice of(SuggestedSlot suggested, boolean nameClinician) {
        String reason = switch (suggested.reason()) {
            case USUAL_HOUR -> texts.of("slot.usual");
            case CLOSES_GAP -> texts.of("slot.gap");
            case EARLIEST -> "";
        };
        String clinician = nameClinician ? suggested.slot().clinicianName() : "";
        String note = reason.isEmpty() || clinician.isEmpty() ? reason + clinician : clinician + " · " + reason;
        return choice(suggested.slot(), note);
    }

    /** Every reason, and the next hours that are free for the same people. */
    Refusal of(BookingRefused refused) {
        Instant wished = refused.request().start();
        String reasons = refused.conflicts().stream().map(conflict -> reason(conflict, wished))
                .collect(Collectors.joining(", "));
        List<SlotChoice> next = apart(search.nextFree(refused.request(), LOOKED_AT)).stream()
                .map(slot -> choice(slot, slot.clinicianName())).toList();
        return new Refusal(texts.of("refused", texts.dayTime(wished), reasons), next);
    }

    /** The next ones that leave room for each other: three quarters of one hour would be one choice, not three. */
    private static List<FreeSlot> apart(List<FreeSlot> free) {
        List<FreeSlot> apart = new ArrayList<>();
        for (FreeSlot slot : free) {
            if (apart.size() < NEXT_FREE && (apart.isEmpty() || !slot.start().isBefore(apart.getLast().end()))) {
                apart.add(slot);
            }
        }
        return apart;
    }

    private String reason(BookingConflict conflict, Instant wished) {
        String until = conflict.until() == null ? "" : texts.timeBeside(conflict.until(), wished);
        return texts.of("refused." + conflict.kind(), conflict.resource(), until);
    }

    private SlotChoice choice(FreeSlot slot, String note) {
        String key = slot.start().getEpochSecond() + "_" + Ids.format(slot.clinicianId()) + "_" + Ids.format(slot.roomId());
        return new SlotChoice(key, slot.start(), slot.clinicianId(), slot.roomId(),
                texts.of("slot", texts.dayTime(slot.start()), slot.roomName()), note);
    }
}
