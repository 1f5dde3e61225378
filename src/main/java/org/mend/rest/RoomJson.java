package org.mend.rest;

import org.mend.scheduling.RoomRow;
import org.mend.shared.Ids;

/** A room. @param seats clinician included @param videoLink of a video room, else null @param active whether it can be booked */
public record RoomJson(String id, String name, int seats, String videoLink, boolean active) implements Body {

    static RoomJson of(RoomRow row) {
        return new RoomJson(Ids.format(row.id()), row.name(), row.seats(), row.videoLink(), row.active());
    }
}
