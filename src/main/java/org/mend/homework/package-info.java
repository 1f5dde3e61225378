/**
 * The exercise library and what clinicians assign from it. A published exercise version never changes; a correction is a new
 * version, and work already assigned keeps the one it was given with. An assignment moves only along the states of a FHIR
 * Task. May import {@code notifications}, {@code clients}, {@code identity}, {@code audit} and {@code shared}.
 */
package org.mend.homework;
