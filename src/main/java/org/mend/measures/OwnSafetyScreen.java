package org.mend.measures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A client answers the own safety screen, once. What was answered is never shown in the client's account again: somebody else
 * may look over the shoulder later.
 */
@ApplicationScoped
@Retried
@Transactional
public class OwnSafetyScreen {

    static final String SCREEN = "SafetyScreen";

    private final SafetyRepository screens;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OwnSafetyScreen(SafetyRepository screens, CurrentUser user, AuditTrail audit, Clock clock) {
        this.screens = screens;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected OwnSafetyScreen() {
        this(null, null, null, null);
    }

    /** The id of what waits to be answered by the client. */
    @Allowed(Role.CLIENT)
    public Optional<Long> waiting() {
        return screens.waiting(user.clientId());
    }

    /** In the client's language. */
    @Allowed(Role.CLIENT)
    public List<SafetyQuestion> questions() {
        return SafetyQuestions.in(user.locale());
    }

    /**
     * @param answers option by question; each may be left out
     * @throws NotFound unless it is the client's own
     * @throws Conflict when it was answered before
     * @throws Invalid for a question or an option that there is not
     */
    @Allowed(Role.CLIENT)
    public void answer(long screenId, Map<String, String> answers) {
        SafetyScreen screen = screens.lockedOwn(screenId, user.clientId()).orElseThrow(() -> new NotFound("not-found"));
        screen.answer(answers, clock.instant());
        audit.record(user.accountId(), AuditAction.UPDATE, SCREEN, screenId, user.clientId());
    }
}
