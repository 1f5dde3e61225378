package org.mend.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a client came back to: practice done again, repairs taken up again, promises kept after they were missed. Never a streak. */
@ApplicationScoped
@Transactional
public class OwnLookBack {

    private static final String LOOK_BACK = "LookBack";
    private static final int MOST = 50;

    private final ComingsBackRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    OwnLookBack(ComingsBackRepository repository, CurrentUser user, AuditTrail audit) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
    }

    protected OwnLookBack() {
        this(null, null, null);
    }

    /** The client's own, the newest coming back first, at most {@code limit}. */
    @Allowed(Role.CLIENT)
    public List<CameBack> cameBackTo(int limit) {
        int most = Math.clamp(limit, 1, MOST);
        long me = user.clientId();
        audit.record(user.accountId(), AuditAction.READ, LOOK_BACK, null, me);
        return Stream.of(repository.practice(me, Language.of(user.locale()), most), repository.repair(me, most),
                repository.promises(me, most)).flatMap(List::stream)
                .sorted(Comparator.comparing(CameBack::last).reversed().thenComparing(CameBack::id)).limit(most).toList();
    }
}
