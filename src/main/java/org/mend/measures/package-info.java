/**
 * What is asked to keep people safe and to see change. Each partner's own safety screen before couple work, given and answered
 * apart from the other's, and the clinician's decision that opens or holds couple exercises: nothing of one partner's screen can
 * be told from the other's account. And questionnaires: an instrument's published versions never change, and what was answered
 * keeps the version, so its score can be told from it for ever. May import {@code scheduling}, {@code notifications}, {@code clients},
 * {@code identity}, {@code audit} and {@code shared}.
 */
package org.mend.measures;
