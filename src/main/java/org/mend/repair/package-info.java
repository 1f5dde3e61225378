/**
 * Coming back after a misstep: repair episodes in their stages, reaching out, promises that ask back, guilt beside the size of
 * the moment, and what did not land between a client and the practice. An episode is its client's alone; a clinician in care
 * reads it only while the client shares it. A promise that is shared with a partner shows its own words and nothing else, and
 * one partner's answer is shown to the other only once both have answered. What did not land is for clinicians in care alone.
 * May import {@code reflections}, {@code homework}, {@code notifications}, {@code clients}, {@code identity}, {@code audit} and
 * {@code shared}.
 */
package org.mend.repair;
