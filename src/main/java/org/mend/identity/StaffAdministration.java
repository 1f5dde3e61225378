package org.mend.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator adds members of staff, changes what they may do, renews a password and lets somebody go. */
@ApplicationScoped
@Transactional
public class StaffAdministration {

    private static final String PRACTITIONER = "Practitioner";

    private final IdentityRepository repository;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    StaffAdministration(IdentityRepository repository, Passwords passwords, AuditTrail audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    protected StaffAdministration() {
        this(null, null, null, null, null);
    }

    /** Everybody who works or worked here, active people first. */
    @Allowed(Role.ADMIN)
    public List<StaffRow> list() {
        return repository.staffList();
    }

    /** Who can be booked with, by name. */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<ClinicianRow> clinicians() {
        return repository.clinicians();
    }

    /** @throws Conflict when the user name is taken. @throws Invalid when a name or the roles are not acceptable. */
    @Allowed(Role.ADMIN)
    public NewAccount add(String displayName, String username, Set<Role> roles, Locale locale) {
        requireStaffRoles(roles);
        if (repository.accountByUsername(username).isPresent()) {
            throw new Conflict("username-taken");
        }
        String temporary = passwords.temporary();
        Account account = new Account(username, passwords.hash(temporary), locale, roles, true, clock.instant());
        Staff member = new Staff(account.id(), displayName, roles.contains(Role.CLINICIAN));
        repository.add(account);
        repository.add(member);
        audit.record(user.accountId(), AuditAction.CREATE, PRACTITIONER, member.id(), null);
        return new NewAccount(account.id(), account.username(), temporary);
    }

    /**
     * Changes name, roles and whether the person still works here; somebody inactive is signed out at the next request.
     *
     * @throws StaleVersion when the person was changed since {@code version} was read
     * @throws Invalid when administrators would shut themselves out
     */
    @Allowed(Role.ADMIN)
    public void change(long staffId, int version, String displayName, Set<Role> roles, boolean active) {
        requireStaffRoles(roles);
        Staff member = repository.staff(staffId).orElseThrow(() -> new NotFound("not-found"));
        StaleVersion.unlessEqual(version, member.version());
        if (member.accountId() == user.accountId() && (!active || !roles.contains(Role.ADMIN))) {
            throw new Invalid("not-yourself");
        }
        Account account = repository.lockedAccount(member.accountId());
        account.changeRoles(roles);
        if (active) {
            account.enable();
        } else {
            account.disable(clock.instant());
        }
        member.change(displayName, roles.contains(Role.CLINICIAN), active);
        audit.record(user.accountId(), AuditAction.UPDATE, PRACTITIONER, staffId, null);
    }

    /** A new first password for somebody who forgot theirs; all their sessions end. */
    @Allowed(Role.ADMIN)
    public NewAccount renewPassword(long staffId) {
        Staff member = repository.staff(staffId).orElseThrow(() -> new NotFound("not-found"));
        String temporary = passwords.temporary();
        Account account = repository.lockedAccount(member.accountId());
        account.changePassword(passwords.hash(temporary), true);
        audit.record(user.accountId(), AuditAction.UPDATE, "Account", account.id(), null);
        return new NewAccount(account.id(), account.username(), temporary);
    }

    private static void requireStaffRoles(Set<Role> roles) {
        if (roles.isEmpty() || roles.contains(Role.CLIENT)) {
            throw new Invalid("role-missing");
        }
    }
}
