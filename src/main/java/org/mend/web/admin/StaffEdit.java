package org.mend.web.admin;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mend.identity.NewAccount;
import org.mend.identity.Role;
import org.mend.identity.StaffAdministration;
import org.mend.identity.StaffRow;
import org.mend.shared.Ids;
import org.mend.shared.NotFound;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds a member of staff, or changes one. A first password is shown once on this page and is nowhere else. */
@Named
@ViewScoped
public class StaffEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffAdministration administration;

    private String id;
    private int version;
    private String username;
    private String displayName;
    private List<Role> roles = List.of();
    private String language = "en";
    private boolean active = true;
    private NewAccount opened;

    public void load() {
        if (id != null) {
            show(find());
        }
    }

    private void show(StaffRow row) {
        version = row.version();
        username = row.username();
        displayName = row.displayName();
        roles = List.copyOf(row.roles());
        active = row.active();
    }

    private StaffRow find() {
        long wanted = Ids.parse(id);
        return administration.list().stream().filter(row -> row.id() == wanted).findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Adds and stays, so that the first password can be handed over; changes and goes back to the list. */
    public String save() {
        Set<Role> chosen = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        if (id == null) {
            opened = administration.add(displayName, username, chosen, Locale.of(language));
            return null;
        }
        administration.change(Ids.parse(id), version, displayName, chosen, active);
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{adminTxt['staff.saved']}"));
        return "/admin/staff?faces-redirect=true";
    }

    public void renewPassword() {
        opened = administration.renewPassword(Ids.parse(id));
        show(find());
    }

    public List<Role> getChoices() {
        return List.of(Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN);
    }

    public boolean isNew() {
        return id == null;
    }

    public NewAccount getOpened() {
        return opened;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
