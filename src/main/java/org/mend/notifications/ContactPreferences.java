package org.mend.notifications;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A client says what to be mailed about and when; whoever holds the link of a mail ends the notices without a sign-in. */
@ApplicationScoped
@Retried
@Transactional
public class ContactPreferences {

    private static final String PREFERENCE = "ContactPreference";

    private final ContactPreferenceRepository repository;
    private final UnsubscribeTokens tokens;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ContactPreferences(ContactPreferenceRepository repository, UnsubscribeTokens tokens, CurrentUser user, AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.tokens = tokens;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ContactPreferences() {
        this(null, null, null, null, null);
    }

    /** The signed-in client's. */
    @Allowed(Role.CLIENT)
    public ContactPreferenceRow own() {
        return repository.find(user.clientId()).map(ContactPreference::row)
                .orElseGet(() -> new ContactPreference(user.clientId()).row());
    }

    /** @throws Invalid for an hour at night, when no mail goes out. */
    @Allowed(Role.CLIENT)
    public void choose(ContactPreferenceRow choice) {
        locked(user.clientId()).choose(choice, clock.instant());
        audit.record(user.accountId(), AuditAction.UPDATE, PREFERENCE, user.clientId(), user.clientId());
    }

    /** The hours that may be chosen. */
    @Allowed(Role.CLIENT)
    public List<Integer> hours() {
        return IntStream.range(QuietHours.MORNING.getHour(), QuietHours.EVENING.getHour()).boxed().toList();
    }

    /** Ends the notices of whose mail it was. A token that is nobody's changes nothing, and nothing tells the two apart. */
    @Allowed(anyone = true)
    public void unsubscribe(String token) {
        tokens.client(token).ifPresent(client -> locked(client).unsubscribe(clock.instant()));
    }

    private ContactPreference locked(long clientId) {
        return repository.locked(clientId).orElseGet(() -> repository.add(new ContactPreference(clientId)));
    }
}
