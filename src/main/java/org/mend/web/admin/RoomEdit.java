package org.mend.web.admin;

import java.io.Serializable;

import org.mend.scheduling.PracticeCatalogue;
import org.mend.scheduling.RoomRow;
import org.mend.shared.Ids;
import org.mend.shared.NotFound;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds a room or changes one. */
@Named
@ViewScoped
public class RoomEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeCatalogue catalogue;

    private String id;
    private int version;
    private String name;
    private int seats = 3;
    private String videoLink;
    private boolean active = true;

    public void load() {
        if (id == null) {
            return;
        }
        long wanted = Ids.parse(id);
        RoomRow row = catalogue.rooms().stream().filter(one -> one.id() == wanted).findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        version = row.version();
        name = row.name();
        seats = row.seats();
        videoLink = row.videoLink();
        active = row.active();
    }

    public String save() {
        catalogue.save(new RoomRow(id == null ? 0 : Ids.parse(id), name, seats, videoLink, active, version));
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{adminTxt['room.saved']}"));
        return "/admin/rooms?faces-redirect=true";
    }

    public boolean isNew() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public String getVideoLink() {
        return videoLink;
    }

    public void setVideoLink(String videoLink) {
        this.videoLink = videoLink;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
