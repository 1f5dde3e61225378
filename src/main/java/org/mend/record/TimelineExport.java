package org.mend.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;

import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A timeline to take along, as a table. What is in it is read anew, under the conditions of {@link Timeline}. */
@ApplicationScoped
@Transactional
public class TimelineExport {

    private static final int STRETCH = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Timeline timeline;
    private final CurrentUser user;

    @Inject
    TimelineExport(Timeline timeline, CurrentUser user) {
        this.timeline = timeline;
        this.user = user;
    }

    protected TimelineExport() {
        this(null, null);
    }

    /**
     * Comma-separated values (RFC 4180) with a heading, the newest first, times on the reader's clock.
     *
     * @param kinds as {@link Timeline#ofClient}: psychotherapy notes only when named, and only the reader's own
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public String csv(long clientId, Set<TimelineKind> kinds) {
        TimelineWords words = new TimelineWords(user.locale());
        ZoneId zone = user.principal().map(Principal::zone).orElse(ZoneId.of("UTC"));
        StringBuilder table = new StringBuilder(CsvText.BEGINNING).append(CsvText.line(words.column("day"), words.column("time"),
                words.column("kind"), words.column("what"), words.column("title"), words.column("detail")));
        String after = null;
        do {
            Page<TimelineEntry> page = timeline.ofClient(clientId, kinds, after, STRETCH);
            page.items().forEach(entry -> table.append(line(entry, words, zone)));
            after = page.next();
        } while (after != null);
        return table.toString();
    }

    private static String line(TimelineEntry entry, TimelineWords words, ZoneId zone) {
        Instant at = entry.at();
        return CsvText.line(DAY.format(at.atZone(zone)), TIME.format(at.atZone(zone)), words.kind(entry.event().kind()),
                words.what(entry), words.title(entry), words.detail(entry));
    }
}
