package org.mend.scheduling;

/**
 * A room as lists and forms have it; {@code id} and {@code version} are 0 for one that is not yet there.
 *
 * @param videoLink https address of a video room, or null
 */
public record RoomRow(long id, String name, int seats, String videoLink, boolean active, int version) {
}
