package org.mend.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The whole demo practice, made and not yet written. The same moment and library give the same world, ids included. */
record DemoWorld(DemoDay day, DemoPeople people, DemoPlaces places, DemoLeave leave, List<DemoSession> sessions,
        List<DemoAssignment> assignments, DemoIds ids) {

    /** @param library exercises by slug */
    static DemoWorld at(Instant now, Map<String, DemoExercise> library) {
        DemoDay day = new DemoDay(now);
        DemoIds ids = new DemoIds(day.today());
        DemoPlaces places = new DemoPlaces(ids);
        DemoPeople people = new DemoPeople(ids, day);
        DemoLeave leave = new DemoLeave(people, day);
        List<DemoSession> sessions = new DemoSessions(ids, day, places, people, leave).all();
        List<DemoAssignment> assignments = new DemoHomework(ids, day, library).all(new HomeworkPlan(library, people).all());
        return new DemoWorld(day, people, places, leave, sessions, assignments, ids);
    }
}
