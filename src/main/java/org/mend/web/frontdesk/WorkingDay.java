package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.mend.scheduling.HoursRow;

/** One weekday of the form: as many stretches as are worked, and always room for two. */
public class WorkingDay implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROOM_FOR = 2;

    private final DayOfWeek weekday;
    private final String name;
    private final List<Stretch> stretches = new ArrayList<>();

    WorkingDay(DayOfWeek weekday, String name, List<HoursRow> week) {
        this.weekday = weekday;
        this.name = name;
        week.stream().filter(row -> row.weekday() == weekday)
                .forEach(row -> stretches.add(new Stretch(row.start(), row.end())));
        while (stretches.size() < ROOM_FOR) {
            stretches.add(new Stretch());
        }
    }

    boolean isHalf() {
        return stretches.stream().anyMatch(Stretch::isHalf);
    }

    Stream<HoursRow> rows() {
        return stretches.stream().filter(stretch -> !stretch.isEmpty())
                .map(stretch -> new HoursRow(weekday, stretch.getStart(), stretch.getEnd()));
    }

    public String getName() {
        return name;
    }

    public List<Stretch> getStretches() {
        return stretches;
    }
}
