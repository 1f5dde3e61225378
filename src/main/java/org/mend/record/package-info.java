/**
 * A client's record as a whole: notes of sessions, a clinician's own psychotherapy notes, the timeline, the sheet before a
 * session, and what leaves the record as booklet, download or outcome figures. It reads what the features below hold and keeps
 * their conditions: a reader in an open care relationship sees what its owner shares, and nothing of a partner's own.
 * Psychotherapy notes (45 CFR 164.501) stand apart from all of it: their author alone learns that one exists. May import every
 * feature package and {@code shared}, never {@code web} or {@code rest}.
 */
package org.mend.record;
