package org.mend.notifications;

/**
 * A mail that one sender has for some minutes.
 *
 * @param token names the claim
 * @param messages how many messages it tells
 * @param key what a repetition of it would be told by
 * @param unsubscribe the secret of its link, null where there is nothing to end
 */
record ClaimedMail(String token, int messages, String key, Mailing mailing, Recipient to, String unsubscribe) {
}
