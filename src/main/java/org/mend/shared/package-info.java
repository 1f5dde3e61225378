/**
 * The few words that every feature speaks: time slots, ids, the clock, the root of all exceptions and the retry of a lost
 * race. Nothing here knows a feature; it imports nothing of ours.
 */
package org.mend.shared;
