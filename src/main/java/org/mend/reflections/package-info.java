/**
 * What clients write: drafts that are kept while typing, submitted reflections with the choice of who may read them, and the
 * clinician's answer. A reflection is read by its client, and by a clinician only while it is shared and the clinician is in an
 * open care relationship with the client; by the partner only while the client chose so and the two are a couple; by nobody else,
 * ever. What was narrowed, or said otherwise before it was amended, is remembered for those who could read it then. It answers one
 * assignment, in the exercise version that was assigned. The caseload, which reads homework and sessions too, stands here. May
 * import {@code homework}, {@code measures}, {@code scheduling}, {@code notifications}, {@code clients}, {@code identity},
 * {@code audit} and {@code shared}.
 */
package org.mend.reflections;
