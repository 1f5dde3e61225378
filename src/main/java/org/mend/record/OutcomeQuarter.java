package org.mend.record;

import java.time.Duration;
import java.time.LocalDate;

/**
 * The whole practice in one quarter. What stands for fewer than five people is null.
 *
 * @param clients who were given practice in it
 * @param donePercent of that practice which they have done, whenever
 * @param repairClients for whom something came back together in it
 * @param timeToRepair median over these clients' own medians
 */
public record OutcomeQuarter(LocalDate firstDay, Integer clients, Integer donePercent, Integer repairClients, Duration timeToRepair) {
}
