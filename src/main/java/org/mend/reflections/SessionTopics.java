package org.mend.reflections;

import java.time.Clock;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What clinicians want to bring to the next session with a client, until it was talked about. */
@ApplicationScoped
@Retried
@Transactional
public class SessionTopics {

    private static final String TOPIC = "SessionTopic";

    private final SharedReflectionRepository shared;
    private final MarkRepository marks;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SessionTopics(SharedReflectionRepository shared, MarkRepository marks, CareAccess care, CurrentUser user, AuditTrail audit,
            Clock clock) {
        this.shared = shared;
        this.marks = marks;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected SessionTopics() {
        this(null, null, null, null, null, null);
    }

    /** What is open and can still be read, of all who treat the client, oldest first. @throws ClientNotFound unless she is one of them */
    @Allowed(Role.CLINICIAN)
    public List<SessionTopicRow> open(long clientId) {
        care.requireTreating(clientId);
        audit.record(user.accountId(), AuditAction.READ, TOPIC, null, clientId);
        return marks.open(clientId, user.staffId(), Language.of(user.locale()));
    }

    /** Also what was talked about before. @throws ReflectionNotFound unless it is shared and the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public void bring(long reflectionId) {
        Reflection reflection = held(reflectionId);
        SessionTopic topic = marks.topic(reflectionId, user.staffId()).orElse(null);
        if (topic == null) {
            topic = new SessionTopic(reflectionId, reflection.clientId(), user.staffId(), clock.instant());
            marks.add(topic);
        } else {
            topic.bringAgain(clock.instant());
        }
        audit.record(user.accountId(), AuditAction.CREATE, TOPIC, topic.id(), reflection.clientId());
    }

    /** Not to be spoken of after all. @throws ReflectionNotFound unless it is shared and the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public void leave(long reflectionId) {
        Reflection reflection = held(reflectionId);
        marks.topic(reflectionId, user.staffId()).filter(SessionTopic::isOpen).ifPresent(topic -> {
            marks.remove(topic);
            audit.record(user.accountId(), AuditAction.DELETE, TOPIC, topic.id(), reflection.clientId());
        });
    }

    /** Her own topic is done. @throws ReflectionNotFound unless it is shared and the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public void talkedAbout(long reflectionId) {
        Reflection reflection = held(reflectionId);
        marks.topic(reflectionId, user.staffId()).ifPresent(topic -> {
            topic.talkedAbout(clock.instant());
            audit.record(user.accountId(), AuditAction.UPDATE, TOPIC, topic.id(), reflection.clientId());
        });
    }

    private Reflection held(long reflectionId) {
        return shared.locked(reflectionId, user.staffId()).orElseThrow(ReflectionNotFound::new);
    }
}
