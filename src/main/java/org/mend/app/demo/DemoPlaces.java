package org.mend.app.demo;

import java.util.List;

/** Rooms and services of the demo practice. */
final class DemoPlaces {

    final List<RoomPlan> rooms;
    final ServicePlan individual;
    final ServicePlan couple;
    final ServicePlan first;
    final ServicePlan group;

    DemoPlaces(DemoIds ids) {
        rooms = List.of(new RoomPlan(ids.next(), "Linden", 3, null), new RoomPlan(ids.next(), "Oak", 6, null),
                new RoomPlan(ids.next(), "Maple", 3, null),
                new RoomPlan(ids.next(), "Video", 6, "https://video.example.org/mend"));
        individual = new ServicePlan(ids.next(), "Individual", "Sesión individual", 50, 0, 10, 1);
        couple = new ServicePlan(ids.next(), "Couple", "Sesión de pareja", 75, 0, 15, 2);
        first = new ServicePlan(ids.next(), "First session", "Primera sesión", 50, 10, 10, 2);
        group = new ServicePlan(ids.next(), "Group", "Grupo", 90, 10, 15, 5);
    }

    record RoomPlan(long id, String name, int seats, String videoLink) {

        boolean isVideo() {
            return videoLink != null;
        }
    }

    record ServicePlan(long id, String name, String nameEs, int minutes, int before, int after, int mostClients) {
    }

    List<ServicePlan> services() {
        return List.of(individual, couple, first, group);
    }

    ServicePlan usualFor(CareCase who) {
        return who.isCouple() ? couple : individual;
    }

    RoomPlan room(String name) {
        return rooms.stream().filter(room -> room.name().equals(name)).findFirst().orElseThrow();
    }
}
