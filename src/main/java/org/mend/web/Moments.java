package org.mend.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Times as people read them, in the reader's language and zone: {@code #{moments.dayTime(row.start)}}. */
@Named
@RequestScoped
public class Moments {

    @Inject
    private Me me;
    @Inject
    private Clock clock;

    /** "09:00". */
    public String time(Instant instant) {
        return format(instant, "HH:mm");
    }

    /** "Tuesday 24 November". */
    public String day(Instant instant) {
        return day(instant.atZone(me.getZone()).toLocalDate());
    }

    public String day(LocalDate date) {
        return pattern(spanish() ? "EEEE d 'de' MMMM" : "EEEE d MMMM").format(date);
    }

    /** "Tue 24 Nov". */
    public String shortDay(Instant instant) {
        return shortDay(instant.atZone(me.getZone()).toLocalDate());
    }

    public String shortDay(LocalDate date) {
        return pattern("EEE d MMM").format(date);
    }

    /** "November 2026". */
    public String month(YearMonth month) {
        return pattern(spanish() ? "MMMM 'de' yyyy" : "MMMM yyyy").format(month);
    }

    /** "24 Nov", below charts. */
    public String dayMonth(LocalDate date) {
        return pattern("d MMM").format(date);
    }

    public String dayMonth(Instant instant) {
        return dayMonth(instant.atZone(me.getZone()).toLocalDate());
    }

    /** "Nov 2026", below charts of years. */
    public String monthYear(Instant instant) {
        return format(instant, "MMM yyyy");
    }

    /** "Tue 24 Nov, 09:00". */
    public String dayTime(Instant instant) {
        return shortDay(instant) + ", " + time(instant);
    }

    /** "Tuesday 24 November, 09:00". */
    public String longDayTime(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** "24 November 2026", for lists that reach back over years. */
    public String fullDate(LocalDate date) {
        return pattern(spanish() ? "d 'de' MMMM 'de' yyyy" : "d MMMM yyyy").format(date);
    }

    public String fullDate(Instant instant) {
        return fullDate(instant.atZone(me.getZone()).toLocalDate());
    }

    /** "today", "yesterday", "3 days ago"; calm, so never hours or minutes. */
    public String ago(Instant instant) {
        ZoneId zone = me.getZone();
        long days = ChronoUnit.DAYS.between(instant.atZone(zone).toLocalDate(), today());
        ResourceBundle texts = ResourceBundle.getBundle("org.mend.web.common", me.getLocale(),
                Thread.currentThread().getContextClassLoader());
        if (days <= 0) {
            return texts.getString("ago.today");
        }
        return days == 1 ? texts.getString("ago.yesterday") : texts.getString("ago.days").replace("{0}", String.valueOf(days));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), me.getZone());
    }

    /** "2026-11-24", for addresses. */
    public String isoDay(Instant instant) {
        return instant.atZone(me.getZone()).toLocalDate().toString();
    }

    /** For the datetime attribute of a time element. */
    public String iso(Instant instant) {
        return instant.toString();
    }

    private String format(Instant instant, String pattern) {
        return pattern(pattern).format(instant.atZone(me.getZone()));
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, spanish() ? Locale.of("es") : Locale.UK);
    }

    private boolean spanish() {
        return "es".equals(me.getLanguage());
    }
}
