/**
 * The exercise library and what clinicians assign from it. An exercise is Mend's, or a clinician's own, whom alone it obeys; the
 * others of the practice find it while it is shared. A published exercise version never changes: a correction is a new version,
 * and work already assigned keeps the one it was given with. An assignment moves only along the states of a FHIR Task. A rhythm
 * has one open assignment at a time; a running programme goes by the copy of the exercises it began with. What is for couples
 * goes to both partners and is locked unless both are cleared. May import {@code measures}, {@code scheduling},
 * {@code notifications}, {@code clients}, {@code identity}, {@code audit} and {@code shared}.
 */
package org.mend.homework;
