package org.mend.web.admin;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.mend.audit.AuditRow;
import org.mend.identity.AccessLog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who read and changed what, newest first, a page at a time. */
@Named
@RequestScoped
public class AccessRecord {

    private static final int PAGE = 50;

    @Inject
    private AccessLog log;

    private String before;
    private List<AuditRow> events;

    public void load() {
        events = log.events(start(), PAGE);
    }

    private Instant start() {
        try {
            return before == null ? null : Instant.parse(before);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public List<AuditRow> getEvents() {
        return events;
    }

    /** Where the next page begins, or null on the last. */
    public Instant getOlder() {
        return events.size() < PAGE ? null : events.getLast().recordedAt();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
