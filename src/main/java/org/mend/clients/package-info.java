/**
 * Clients, couples as units of treatment, and care relationships, which decide who may open whose record. A client is in at
 * most one open couple; a care relationship is open until it is ended, and ends at once. Front desk and administrators see
 * demographics and contact, clinicians those of clients they care for, clients their own. May import {@code identity},
 * {@code audit} and {@code shared}.
 */
package org.mend.clients;
