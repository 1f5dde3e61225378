/**
 * The transactional outbox: what is to be told to somebody is written in the transaction that causes it, once for each
 * dedupe key, and holds ids only, never a name, an address or a clinical word. Senders mail it at least once, in the day of
 * the client, at most one notice a day, and ask the feature again before they do. Clients say what they want to be mailed
 * about. May import {@code clients}, {@code identity}, {@code audit} and {@code shared}.
 */
package org.mend.notifications;
