package org.mend.web.clinician;

import org.mend.homework.AssignmentRow;

/**
 * An assignment with its state in words.
 *
 * @param tone of the chip: primary, good, or empty
 * @param reflectionId of what the client shares about it, or null
 */
public record HomeworkLine(AssignmentRow row, String state, String tone, Long reflectionId) {
}
