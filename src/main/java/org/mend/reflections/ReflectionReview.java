package org.mend.reflections;

import java.time.Clock;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;
import org.mend.shared.Invalid;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Clinicians answer what clients in their care share and nobody has answered yet. Each reflection is answered once. */
@ApplicationScoped
@Retried
@Transactional
public class ReflectionReview {

    private static final int MOST_ON_A_PAGE = 200;

    private final ReflectionRepository reflections;
    private final SharedReflectionRepository shared;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ReflectionReview(ReflectionRepository reflections, SharedReflectionRepository shared, CurrentUser user, AuditTrail audit,
            Outbox outbox, Clock clock) {
        this.reflections = reflections;
        this.shared = shared;
        this.user = user;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    protected ReflectionReview() {
        this(null, null, null, null, null, null);
    }

    /** What waits for the clinician. @param after {@link Page#next} of the page before, in the same order; null for the first */
    @Allowed(Role.CLINICIAN)
    public Page<WaitingReflection> queue(QueueOrder order, String after, int limit) {
        return queue(QueueView.of(order), after, limit);
    }

    /** Part of what waits, or what she flagged. @param after {@link Page#next} of the page before, in the same view; null for the first */
    @Allowed(Role.CLINICIAN)
    public Page<WaitingReflection> queue(QueueView view, String after, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ON_A_PAGE);
        PageKey key = PageKey.parse(after, view.order() == QueueOrder.OLDEST ? PageKey.oldest() : PageKey.newest());
        audit.record(user.accountId(), AuditAction.READ, DraftKeeping.REFLECTION, null, null);
        return Page.of(shared.queue(user.staffId(), Language.of(user.locale()), view, key, rows + 1), rows,
                row -> new PageKey(row.submittedAt(), row.id()));
    }

    /** From whom something waits, by name. */
    @Allowed(Role.CLINICIAN)
    public List<WaitingClient> from() {
        return shared.waitingClients(user.staffId());
    }

    /** How many wait in all. */
    @Allowed(Role.CLINICIAN)
    public long waiting() {
        return shared.countWaiting(user.staffId());
    }

    /**
     * Answers a reflection.
     *
     * @param feedback words to the client, at most 5000 characters; may be null or blank unless it is returned
     * @throws ReflectionNotFound unless it is shared and the clinician is in care of the client
     * @throws AlreadyReviewed when somebody answered it before
     * @throws StaleVersion when it was changed since {@code version} was read
     * @throws Invalid when the feedback is too long, or missing where it is needed
     */
    @Allowed(Role.CLINICIAN)
    public ReviewedReflection review(long reflectionId, int version, ReviewOutcome outcome, String feedback) {
        Reflection reflection = shared.locked(reflectionId, user.staffId()).orElseThrow(ReflectionNotFound::new);
        Review review = new Review(reflectionId, user.staffId(), outcome, feedback, clock.instant());
        reflection.review(outcome);
        StaleVersion.unlessEqual(version, reflection.version());
        reflections.add(review);
        if (review.hasFeedback()) {
            outbox.tellClient(reflection.clientId(), MessageKind.FEEDBACK_GIVEN, reflectionId);
        }
        audit.record(user.accountId(), AuditAction.CREATE, "Review", review.id(), reflection.clientId());
        reflections.flush();
        return new ReviewedReflection(reflectionId, reflection.version(), reflection.reviewState());
    }
}
