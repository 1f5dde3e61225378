package org.mend.identity;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody who works at the practice. Added by an administrator, renamed, and later left inactive, so that history stays. */
@Entity
@Table(name = "staff")
public class Staff {

    @Id
    private long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "display_name")
    private String displayName;
    private boolean clinician;
    private boolean active;
    @Version
    private int version;

    protected Staff() {
    }

    Staff(long accountId, String displayName, boolean clinician) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.active = true;
        change(displayName, clinician, true);
    }

    void change(String newName, boolean isClinician, boolean isActive) {
        String stripped = newName.strip();
        if (stripped.isEmpty() || stripped.length() > 120) {
            throw new Invalid("name-missing");
        }
        displayName = stripped;
        clinician = isClinician;
        active = isActive;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    int version() {
        return version;
    }
}
