package org.mend.record;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.measures.MeasureLine;
import org.mend.measures.MeasureReading;
import org.mend.record.TimelineRepository.Reader;
import org.mend.shared.Invalid;
import org.mend.shared.Page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * All that happened with a client, for clinicians in care, the newest first. It holds what each feature would show the same
 * reader at this moment and not more: nothing private, nothing of a partner's, and psychotherapy notes only where their author
 * asks for her own.
 */
@ApplicationScoped
@Transactional
public class Timeline {

    /** A look at the record as a whole: timeline, prep sheet, and whatever must not be told from them. */
    static final String RECORD = "ClinicalRecord";

    private static final int MOST = 500;

    private final TimelineRepository entries;
    private final CareAccess care;
    private final MeasureReading measures;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Timeline(TimelineRepository entries, CareAccess care, MeasureReading measures, CurrentUser user, AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.care = care;
        this.measures = measures;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected Timeline() {
        this(null, null, null, null, null, null);
    }

    /**
     * A stretch of it; one statement for each kind of event.
     *
     * @param kinds what is shown; empty for {@link TimelineKind#USUAL}
     * @param after {@link Page#next} of the page before, null for the first
     * @throws ClientNotFound unless the clinician is in care of the client
     * @throws Invalid when {@code after} is nothing that a page gave
     */
    @Allowed(Role.CLINICIAN)
    public Page<TimelineEntry> ofClient(long clientId, Set<TimelineKind> kinds, String after, int limit) {
        Instant now = clock.instant();
        return read(clientId, kinds, after == null || after.isBlank() ? TimelineKey.before(now.plusMillis(1)) : TimelineKey.parse(after),
                limit, now);
    }

    /** As {@link #ofClient}, beginning with what is older than an instant. */
    @Allowed(Role.CLINICIAN)
    public Page<TimelineEntry> before(long clientId, Set<TimelineKind> kinds, Instant instant, int limit) {
        return read(clientId, kinds, TimelineKey.before(instant), limit, clock.instant());
    }

    private Page<TimelineEntry> read(long clientId, Set<TimelineKind> kinds, TimelineKey after, int limit, Instant now) {
        care.requireTreating(clientId);
        audit.record(user.accountId(), AuditAction.READ, RECORD, null, clientId);
        Set<TimelineKind> shown = kinds.isEmpty() ? TimelineKind.USUAL : kinds;
        int rows = Math.clamp(limit, 1, MOST);
        Reader reader = new Reader(clientId, user.staffId(), Language.of(user.locale()), now);
        List<TimelineEntry> found = new ArrayList<>();
        for (TimelineEvent event : TimelineSource.ALL.keySet()) {
            if (shown.contains(event.kind())) {
                found.addAll(entries.entries(event, reader, after, rows + 1));
            }
        }
        found.sort(Comparator.comparing(TimelineEntry::key, TimelineKey.NEWEST_FIRST));
        List<TimelineEntry> shownNow = found.size() <= rows ? found : found.subList(0, rows);
        return new Page<>(withScores(clientId, shownNow), found.size() <= rows ? null : found.get(rows - 1).key().format());
    }

    /** What a questionnaire came to, in the words of the instrument. */
    private List<TimelineEntry> withScores(long clientId, List<TimelineEntry> found) {
        if (found.stream().noneMatch(entry -> entry.event() == TimelineEvent.MEASURE)) {
            return found;
        }
        Map<Long, MeasureLine> lines = measures.lines(clientId).stream()
                .collect(Collectors.toMap(MeasureLine::responseId, Function.identity()));
        return found.stream().map(entry -> entry.event() == TimelineEvent.MEASURE && lines.containsKey(entry.id())
                ? entry.saying(scores(lines.get(entry.id()))) : entry).toList();
    }

    /** "14/27 · Moderate"; with several scales each behind its name. */
    private static String scores(MeasureLine line) {
        return line.scores().stream().filter(scored -> scored.score() != null)
                .map(scored -> (line.scores().size() > 1 ? scored.title() + " " : "") + scored.score().toPlainString()
                        + (scored.max() == null ? "" : "/" + scored.max().stripTrailingZeros().toPlainString())
                        + (scored.band() == null ? "" : " · " + scored.band()))
                .collect(Collectors.joining("; "));
    }
}
