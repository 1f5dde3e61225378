package org.mend.notifications;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A message that is about to be sent.
 *
 * @param writtenOn the day it was written, where the client is
 * @param today where the client is
 * @param zone the client's
 */
public record PendingMessage(MessageKind kind, long clientId, long subjectId, LocalDate writtenOn, LocalDate today, ZoneId zone) {
}
