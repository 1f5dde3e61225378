package org.mend.rest;

import java.time.OffsetDateTime;

import org.mend.scheduling.FreeSlot;
import org.mend.shared.Ids;

/** A time that can be booked at this moment. */
public record SlotJson(OffsetDateTime start, OffsetDateTime end, String clinicianId, String clinicianName, String roomId,
        String roomName) implements Body {

    static SlotJson of(FreeSlot slot, Caller caller) {
        return new SlotJson(caller.time(slot.start()), caller.time(slot.end()), Ids.format(slot.clinicianId()),
                slot.clinicianName(), Ids.format(slot.roomId()), slot.roomName());
    }
}
