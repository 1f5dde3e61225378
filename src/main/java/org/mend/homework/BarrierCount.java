package org.mend.homework;

/**
 * What got in the way, and how often.
 *
 * @param title of the exercise, when it was always the same one; else null
 * @param remindersOff for how many of these reminders are off
 */
public record BarrierCount(PracticeBarrier barrier, int times, String title, int remindersOff) {
}
