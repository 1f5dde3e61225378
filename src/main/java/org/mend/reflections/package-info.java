/**
 * What clients write: drafts that are kept while typing, submitted reflections with the choice of who may read them, and the
 * clinician's answer. A reflection is read by its client, and by a clinician only while it is shared and the clinician is in an
 * open care relationship with the client; by nobody else, ever. It answers one assignment, in the exercise version that was
 * assigned. The caseload, which reads homework and sessions too, stands here. May import {@code homework}, {@code scheduling},
 * {@code notifications}, {@code clients}, {@code identity}, {@code audit} and {@code shared}.
 */
package org.mend.reflections;
