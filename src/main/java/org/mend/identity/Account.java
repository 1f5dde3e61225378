package org.mend.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Life story: somebody of the practice opens it with a first password; its owner replaces that one at the first sign-in;
 * later the owner or an administrator renews the password, or an administrator disables and re-enables it. Raising
 * the session epoch ends every session and token that was begun before. It is never deleted.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    @Id
    private long id;
    private String username;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "must_change_password")
    private boolean mustChangePassword;
    @Column(name = "failed_attempts")
    private int failedAttempts;
    @Column(name = "locked_until")
    private Instant lockedUntil;
    @Column(name = "disabled_at")
    private Instant disabledAt;
    private String locale;
    @Column(name = "session_epoch")
    private int sessionEpoch;
    @Column(name = "created_at")
    private Instant createdAt;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;
    @Version
    private int version;

    protected Account() {
    }

    Account(String username, String passwordHash, Locale locale, Set<Role> roles, boolean mustChangePassword, Instant now) {
        if (roles.isEmpty()) {
            throw new Invalid("role-missing");
        }
        this.id = Ids.next();
        this.username = username.strip().toLowerCase(Locale.ROOT);
        if (!this.username.matches("[a-z0-9][a-z0-9._@+-]{2,79}")) {
            throw new Invalid("username-shape");
        }
        this.passwordHash = passwordHash;
        this.locale = locale.getLanguage();
        this.roles = EnumSet.copyOf(roles);
        this.mustChangePassword = mustChangePassword;
        this.createdAt = now;
    }

    void changePassword(String newHash, boolean temporary) {
        passwordHash = newHash;
        mustChangePassword = temporary;
        failedAttempts = 0;
        lockedUntil = null;
        sessionEpoch++;
    }

    void changeRoles(Set<Role> newRoles) {
        if (newRoles.isEmpty()) {
            throw new Invalid("role-missing");
        }
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    void speak(Locale language) {
        locale = language.getLanguage();
    }

    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
            sessionEpoch++;
        }
    }

    void enable() {
        disabledAt = null;
    }

    /** Ends every session and token of this account. */
    void signOutEverywhere() {
        sessionEpoch++;
    }

    boolean mayTryToSignIn(Instant now) {
        return disabledAt == null && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    void signedIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** After five free tries each further one doubles the wait, up to a quarter of an hour: a delay, never a lock-out. */
    void failedToSignIn(Instant now) {
        failedAttempts = Math.min(failedAttempts + 1, 30);
        int over = failedAttempts - FREE_TRIES;
        if (over >= 0) {
            Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(over, 12));
            lockedUntil = now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
        }
    }

    long id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    int version() {
        return version;
    }
}
