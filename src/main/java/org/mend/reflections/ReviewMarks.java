package org.mend.reflections;

import java.time.Clock;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A clinician flags what she wants to find again. It answers nothing: what waits goes on waiting, and the client is told nothing. */
@ApplicationScoped
@Retried
@Transactional
public class ReviewMarks {

    static final String MARK = "ReviewMark";

    private final SharedReflectionRepository shared;
    private final MarkRepository marks;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReviewMarks(SharedReflectionRepository shared, MarkRepository marks, CurrentUser user, AuditTrail audit, Clock clock) {
        this.shared = shared;
        this.marks = marks;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ReviewMarks() {
        this(null, null, null, null, null);
    }

    /** Once; again changes nothing. @throws ReflectionNotFound unless it is shared and the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public void flag(long reflectionId) {
        Reflection reflection = held(reflectionId);
        if (marks.flag(reflectionId, user.staffId()).isEmpty()) {
            ReviewFlag flag = new ReviewFlag(reflectionId, user.staffId(), clock.instant());
            marks.add(flag);
            audit.record(user.accountId(), AuditAction.CREATE, MARK, flag.id(), reflection.clientId());
        }
    }

    /** Her own flag; a colleague's stays. @throws ReflectionNotFound unless it is shared and the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public void unflag(long reflectionId) {
        Reflection reflection = held(reflectionId);
        marks.flag(reflectionId, user.staffId()).ifPresent(flag -> {
            marks.remove(flag);
            audit.record(user.accountId(), AuditAction.DELETE, MARK, flag.id(), reflection.clientId());
        });
    }

    private Reflection held(long reflectionId) {
        return shared.locked(reflectionId, user.staffId()).orElseThrow(ReflectionNotFound::new);
    }
}
