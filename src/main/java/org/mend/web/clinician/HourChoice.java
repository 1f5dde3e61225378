package org.mend.web.clinician;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An hour to be chosen: one of the free ones, or a time of one's own on the day that is looked at. It also remembers why an hour
 * could not be had, and which could instead.
 */
public class HourChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OWN = "own";
    private static final int AT_FIRST = 6;

    private LocalDate from;
    private LocalTime time;
    private int wanted = AT_FIRST;
    private String key;
    private List<FreeHour> hours = List.of();
    private String refusal;
    private List<FreeHour> nextFree = List.of();

    /** @param time pointed at, or null */
    HourChoice(LocalDate from, LocalTime time) {
        this.from = from;
        this.time = time;
        this.key = time == null ? "" : OWN;
    }

    /** The radio buttons are plain ones, so that a list read anew does not forget what was chosen. */
    void take(String sentKey) {
        if (sentKey != null) {
            key = sentKey;
        }
    }

    void offer(List<FreeHour> found) {
        hours = found;
        refusal = null;
        nextFree = List.of();
        if (!isOwn() && chosen().isEmpty()) {
            key = hours.isEmpty() ? "" : hours.getFirst().key();
        }
    }

    void refuse(String reasons, List<FreeHour> instead) {
        refusal = reasons;
        nextFree = instead;
    }

    void wantMore() {
        wanted += AT_FIRST;
    }

    int wanted() {
        return wanted;
    }

    Optional<FreeHour> chosen() {
        return hours.stream().filter(hour -> hour.key().equals(key)).findFirst();
    }

    Optional<FreeHour> instead(String other) {
        return nextFree.stream().filter(hour -> hour.key().equals(other)).findFirst();
    }

    Instant ownTime(ZoneId zone) {
        return from.atTime(time).atZone(zone).toInstant();
    }

    public boolean isOwn() {
        return OWN.equals(key);
    }

    public boolean isMoreToCome() {
        return !hours.isEmpty() && hours.size() == wanted;
    }

    public String getKey() {
        return key;
    }

    public List<FreeHour> getHours() {
        return hours;
    }

    public String getRefusal() {
        return refusal;
    }

    public List<FreeHour> getNextFree() {
        return nextFree;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
