package org.mend.web.admin;

import java.io.Serializable;

import org.mend.scheduling.PracticeCatalogue;
import org.mend.scheduling.ServiceRow;
import org.mend.shared.Ids;
import org.mend.shared.NotFound;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds a service or changes one. */
@Named
@ViewScoped
public class ServiceEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeCatalogue catalogue;

    private String id;
    private int version;
    private String name;
    private String nameEs;
    private int durationMinutes = 50;
    private int bufferBeforeMinutes = 0;
    private int bufferAfterMinutes = 10;
    private int maxClients = 1;
    private boolean active = true;

    public void load() {
        if (id == null) {
            return;
        }
        long wanted = Ids.parse(id);
        ServiceRow row = catalogue.services().stream().filter(one -> one.id() == wanted).findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        version = row.version();
        name = row.name();
        nameEs = row.nameEs();
        durationMinutes = row.durationMinutes();
        bufferBeforeMinutes = row.bufferBeforeMinutes();
        bufferAfterMinutes = row.bufferAfterMinutes();
        maxClients = row.maxClients();
        active = row.active();
    }

    public String save() {
        catalogue.save(new ServiceRow(id == null ? 0 : Ids.parse(id), name, nameEs, durationMinutes, bufferBeforeMinutes, bufferAfterMinutes, maxClients, active, version));
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{adminTxt['service.saved']}"));
        return "/admin/services?faces-redirect=true";
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

    public String getNameEs() {
        return nameEs;
    }

    public void setNameEs(String nameEs) {
        this.nameEs = nameEs;
    }

    public int getDurationMinutes() {
        return durationMinutes;
    }

    public void setDurationMinutes(int durationMinutes) {
        this.durationMinutes = durationMinutes;
    }

    public int getBufferBeforeMinutes() {
        return bufferBeforeMinutes;
    }

    public void setBufferBeforeMinutes(int bufferBeforeMinutes) {
        this.bufferBeforeMinutes = bufferBeforeMinutes;
    }

    public int getBufferAfterMinutes() {
        return bufferAfterMinutes;
    }

    public void setBufferAfterMinutes(int bufferAfterMinutes) {
        this.bufferAfterMinutes = bufferAfterMinutes;
    }

    public int getMaxClients() {
        return maxClients;
    }

    public void setMaxClients(int maxClients) {
        this.maxClients = maxClients;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
