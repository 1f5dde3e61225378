package org.mend.app.demo;

import java.util.List;

/**
 * Who comes together: one client, or a couple.
 *
 * @param coupleId null for one client alone
 * @param video they come by video
 * @param everySecondWeek otherwise each week
 * @param newcomer their first session is in the generated weeks
 * @param firstWeek the first of the generated weeks in which they come, counted from this one
 */
record CareCase(Long coupleId, StaffMember clinician, List<DemoClient> clients, boolean video, boolean everySecondWeek, boolean newcomer,
        int firstWeek) {

    CareCase {
        clients = List.copyOf(clients);
    }

    boolean isCouple() {
        return clients.size() == 2;
    }

    boolean comesIn(int week) {
        return week >= firstWeek && (!everySecondWeek || Math.floorMod(week - firstWeek, 2) == 0);
    }

    boolean includes(String username) {
        return clients.stream().anyMatch(client -> client.username().equals(username));
    }
}
