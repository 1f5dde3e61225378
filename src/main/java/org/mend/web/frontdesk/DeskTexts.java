package org.mend.web.frontdesk;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

import org.mend.web.Me;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Sentences of the bundle {@code frontdesk} for beans, in the reader's language and zone. */
@RequestScoped
public class DeskTexts {

    /** English stands in the bundle without a name; the language of the machine must not come in between. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Me me;
    @Inject
    private Moments moments;

    /** @param parameters what {0}, {1}, … stand for */
    public String of(String key, Object... parameters) {
        return new MessageFormat(bundle("org.mend.web.frontdesk").getString(key), me.getLocale()).format(parameters);
    }

    /** The word for a state of a session, such as "Arrived". */
    public String status(String code) {
        return bundle("org.mend.web.common").getString("status." + code);
    }

    /** "Tue 24 Nov, 09:00". */
    public String dayTime(Instant instant) {
        return moments.dayTime(instant);
    }

    /** "15:20" for the day of {@code beside}, else with the day. */
    public String timeBeside(Instant instant, Instant beside) {
        boolean sameDay = dateOf(instant).equals(dateOf(beside));
        return sameDay ? moments.time(instant) : moments.dayTime(instant);
    }

    /** "Tuesday 24 November, 09:00 to 09:50". */
    public String longRange(Instant start, Instant end) {
        return of("range", moments.longDayTime(start), moments.time(end));
    }

    /** "Tue 24 Nov", "Tue 24 Nov to Fri 27 Nov" for whole days, else with times of day. */
    public String absence(Instant start, Instant end) {
        ZonedDateTime from = start.atZone(me.getZone());
        ZonedDateTime until = end.atZone(me.getZone());
        if (!from.toLocalTime().equals(LocalTime.MIDNIGHT) || !until.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return of("range", moments.dayTime(start), timeBeside(end, start));
        }
        LocalDate last = until.toLocalDate().minusDays(1);
        String first = moments.shortDay(from.toLocalDate());
        return last.equals(from.toLocalDate()) ? first : of("range", first, moments.shortDay(last));
    }

    /** "23–29 November", or "30 November – 6 December". */
    public String week(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        String key = monday.getMonth() == sunday.getMonth() ? "week.in-month" : "week.over-months";
        return of(key, monday.getDayOfMonth(), month(monday), sunday.getDayOfMonth(), month(sunday));
    }

    private String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, me.getLocale());
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(me.getZone()).toLocalDate();
    }

    private ResourceBundle bundle(String name) {
        Locale locale = me.getLocale();
        return ResourceBundle.getBundle(name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
