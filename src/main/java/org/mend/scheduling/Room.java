package org.mend.scheduling;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A place for sessions; a video room has a link. Added, changed, and left inactive when it is no longer used. */
@Entity
@Table(name = "room")
public class Room {

    @Id
    private long id;
    private String name;
    private int seats;
    @Column(name = "video_link")
    private String videoLink;
    private boolean active;
    @Version
    private int version;

    protected Room() {
    }

    Room(RoomRow row) {
        this.id = Ids.next();
        change(row);
    }

    final void change(RoomRow row) {
        if (row.name() == null || row.name().isBlank() || row.name().strip().length() > 80) {
            throw new Invalid("name-missing");
        }
        if (row.seats() < 1 || row.seats() > 100) {
            throw new Invalid("seats-range");
        }
        String link = row.videoLink() == null || row.videoLink().isBlank() ? null : row.videoLink().strip();
        if (link != null && !(link.length() <= 500 && link.startsWith("https://") && link.matches("\\S+"))) {
            throw new Invalid("video-link-shape");
        }
        name = row.name().strip();
        seats = row.seats();
        videoLink = link;
        active = row.active();
    }

    long id() {
        return id;
    }

    int seats() {
        return seats;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version;
    }

    RoomRow row() {
        return new RoomRow(id, name, seats, videoLink, active, version);
    }
}
