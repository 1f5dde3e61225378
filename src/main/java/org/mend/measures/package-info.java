/**
 * What is asked to keep people safe and to see change. So far: each partner's own safety screen before couple work, given and
 * answered apart from the other's, and the clinician's decision that opens or holds couple exercises. Nothing of one partner's
 * screen can be told from the other's account. May import {@code scheduling}, {@code notifications}, {@code clients},
 * {@code identity}, {@code audit} and {@code shared}.
 */
package org.mend.measures;
