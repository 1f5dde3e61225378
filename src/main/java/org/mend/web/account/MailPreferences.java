package org.mend.web.account;

import java.util.List;

import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.notifications.ContactPreferenceRow;
import org.mend.notifications.ContactPreferences;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A client's choice of mails: any at all, reminders, and from which hour on. */
@Named
@RequestScoped
public class MailPreferences {

    @Inject
    private ContactPreferences preferences;
    @Inject
    private CurrentUser user;

    private boolean mails;
    private boolean reminders;
    private int hour;

    public void load() {
        if (user.is(Role.CLIENT)) {
            ContactPreferenceRow own = preferences.own();
            mails = own.mails();
            reminders = own.reminders();
            hour = own.reminderHour();
        }
    }

    public String save() {
        preferences.choose(new ContactPreferenceRow(mails, reminders, hour));
        Messages.addFlashGlobalInfo(Faces.evaluateExpressionGet("#{accountTxt['mails.saved']}"));
        return "/account/preferences?faces-redirect=true";
    }

    public List<Integer> getHours() {
        return preferences.hours();
    }

    public boolean isMails() {
        return mails;
    }

    public void setMails(boolean mails) {
        this.mails = mails;
    }

    public boolean isReminders() {
        return reminders;
    }

    public void setReminders(boolean reminders) {
        this.reminders = reminders;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }
}
