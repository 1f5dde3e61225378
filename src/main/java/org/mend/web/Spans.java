package org.mend.web;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ResourceBundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How long something took, as people say it: {@code #{spans.of(row.timeToRepair)}}. Never in minutes. */
@Named
@RequestScoped
public class Spans {

    private static final long HOURS_SHOWN = 48;
    private static final long DAYS_SHOWN = 21;
    private static final long WEEK = 7;

    @Inject
    private Me me;

    /** "within an hour", "5 hours", "3 days", "4 weeks"; empty for null. */
    public String of(Duration span) {
        if (span == null) {
            return "";
        }
        if (span.toHours() < 1) {
            return text("span.moment", 0);
        }
        if (span.toHours() < HOURS_SHOWN) {
            return text("span.hours", span.toHours());
        }
        return span.toDays() < DAYS_SHOWN ? text("span.days", span.toDays()) : text("span.weeks", span.toDays() / WEEK);
    }

    private String text(String key, long count) {
        ResourceBundle texts = ResourceBundle.getBundle("org.mend.web.common", me.getLocale(),
                Thread.currentThread().getContextClassLoader());
        return new MessageFormat(texts.getString(key), me.getLocale()).format(new Object[] {count});
    }
}
