package org.mend.measures;

/**
 * One alert as far as the reader may see it.
 *
 * @param instrument what was answered; null unless the reader is in care of the client, and so are the following
 * @param rule why it was raised
 * @param question null also where the rule is about a score
 */
public record SafetyAlertDetail(SafetyAlertRow row, Long responseId, String instrument, String rule, String question, String answer) {
}
