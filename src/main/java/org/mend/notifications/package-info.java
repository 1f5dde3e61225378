/**
 * The transactional outbox: what is to be told to somebody is written in the transaction that causes it, once for each
 * dedupe key, and holds ids only, never a name, an address or a clinical word. May import {@code clients}, {@code identity},
 * {@code audit} and {@code shared}.
 */
package org.mend.notifications;
