package org.mend.web.frontdesk;

import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDetails;
import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientRegistration;
import org.mend.shared.Ids;
import org.mend.shared.StaleVersion;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Registers a client or corrects the details of one. When somebody else saved meanwhile, the form says what differs and keeps
 * what was typed; saving once more is then a decision. Saving twice at once saves once.
 */
@Named
@ViewScoped
public class ClientForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientDirectory directory;
    @Inject
    private ClientRegistration registration;
    @Inject
    private DeskOptions options;
    @Inject
    private DeskTexts texts;

    private String id;
    private int version;
    private Long clinicianId;
    private TypedDetails typed = new TypedDetails();
    private String stale;
    private boolean saved;

    public void load() {
        if (isNew()) {
            typed.setZone(options.getPractice().zone());
        } else {
            take(directory.chart(Ids.parse(id)));
        }
    }

    /** Synchronized, since a second press may come while the first is still at work. */
    public synchronized void save() throws IOException {
        if (!saved) {
            store();
        }
        if (saved) {
            Faces.redirect(Faces.getRequestContextPath() + "/frontdesk/client.xhtml?id=" + id);
        }
    }

    private void store() {
        if (isNew()) {
            id = Ids.format(registration.register(typed.details(), clinicianId));
            saved(texts.of("client.registered", typed.getGivenName()));
            return;
        }
        try {
            registration.correct(Ids.parse(id), version, typed.details());
            saved(texts.of("client.saved"));
        } catch (StaleVersion changedMeanwhile) {
            ClientChart now = directory.chart(Ids.parse(id));
            version = now.version();
            stale = differences(now.details());
            Faces.validationFailed();
        }
    }

    private void saved(String text) {
        saved = true;
        Messages.addFlashGlobalInfo(text);
    }

    private String differences(ClientDetails stored) {
        TypedDetails other = new TypedDetails(stored);
        String fields = typed.differencesTo(stored).stream()
                .map(key -> texts.of("client.stored", texts.of("client." + key), other.shown(key)))
                .collect(Collectors.joining("; "));
        return fields.isEmpty() ? texts.of("client.stale.same") : texts.of("client.stale", fields);
    }

    /** Gives up what was typed for what is stored now. */
    public void takeStored() {
        take(directory.chart(Ids.parse(id)));
    }

    private void take(ClientChart chart) {
        version = chart.version();
        typed = new TypedDetails(chart.details());
        stale = null;
    }

    public List<String> zones(String part) {
        String wanted = part.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/") && !zone.startsWith("SystemV"))
                .filter(zone -> zone.toLowerCase(Locale.ROOT).contains(wanted)).sorted().limit(12).toList();
    }

    public boolean isNew() {
        return id == null && !saved;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getClinicianId() {
        return clinicianId;
    }

    public void setClinicianId(Long clinicianId) {
        this.clinicianId = clinicianId;
    }

    public TypedDetails getTyped() {
        return typed;
    }

    public String getStale() {
        return stale;
    }
}
