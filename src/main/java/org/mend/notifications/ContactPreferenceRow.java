package org.mend.notifications;

/**
 * What a client wants to be mailed about.
 *
 * @param mails notices of any kind; news of agreed times come all the same
 * @param reminders to practise, where there are mails at all
 * @param reminderHour from which hour of the client's day, 8 to 19
 */
public record ContactPreferenceRow(boolean mails, boolean reminders, int reminderHour) {
}
