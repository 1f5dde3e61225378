package org.mend.record;

import java.time.Instant;

/**
 * A note as a chart lists it.
 *
 * @param start of its session
 * @param own the reader wrote it
 * @param together more than one client was in the session
 */
public record SessionNoteRow(long id, long appointmentId, Instant start, String serviceName, String serviceNameEs, String author,
        boolean own, NoteStatus status, String words, String plan, boolean together) {

    public String serviceNameIn(String language) {
        return "es".equals(language) ? serviceNameEs : serviceName;
    }
}
