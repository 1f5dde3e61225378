package org.mend.reflections;

/**
 * Which part of the review queue is looked at.
 *
 * @param flagged what the clinician flagged, waiting or not, instead of what waits
 * @param clientId from one client alone, or null
 */
public record QueueView(QueueOrder order, boolean flagged, Long clientId) {

    public static QueueView of(QueueOrder order) {
        return new QueueView(order, false, null);
    }
}
