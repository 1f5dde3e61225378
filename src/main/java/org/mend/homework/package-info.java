/**
 * The exercise library and what clinicians assign from it. A published exercise version never changes; a correction is a new
 * version, and work already assigned keeps the one it was given with. An assignment moves only along the states of a FHIR
 * Task. A rhythm has one open assignment at a time; a running programme goes by the copy of the exercises it began with. May
 * import {@code scheduling}, {@code notifications}, {@code clients}, {@code identity}, {@code audit} and {@code shared}.
 */
package org.mend.homework;
