package org.mend.measures;

/**
 * What an administrator sets for safety alerts.
 *
 * @param escalationMinutes 5 to 1440
 * @param dutyClinicianId null when all clinicians are told
 */
public record SafetyRules(int escalationMinutes, Long dutyClinicianId, int version) {
}
