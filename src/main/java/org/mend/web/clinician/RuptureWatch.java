package org.mend.web.clinician;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.clients.ClientRow;
import org.mend.repair.RuptureTask;
import org.mend.repair.RuptureTasks;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.SessionsAround;
import org.mend.scheduling.SessionsAround.Around;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What did not land for clients and is not talked about yet, for the clinician's day. */
@Named
@RequestScoped
public class RuptureWatch {

    @Inject
    private RuptureTasks tasks;
    @Inject
    private SessionsAround sessions;
    @Inject
    private Clock clock;

    private List<Task> open = List.of();

    /** @param before start of the client's next session with the clinician, or null */
    public record Task(RuptureTask task, String name, Instant before) {
    }

    @PostConstruct
    void load() {
        List<RuptureTask> found = tasks.open();
        Map<Long, Around> around = sessions.of(found.stream().map(RuptureTask::clientId).collect(Collectors.toSet()), clock.instant());
        open = found.stream().map(task -> new Task(task,
                new ClientRow(task.clientId(), task.givenName(), task.familyName(), null, null).shortName(),
                around.get(task.clientId()).next())).toList();
    }

    public List<Task> getOpen() {
        return open;
    }

    /** The first task about somebody who comes to this session, or null. */
    public RuptureTask about(AppointmentRow session) {
        return open.stream().map(Task::task).filter(task -> session.clients().stream()
                .anyMatch(client -> client.clientId() == task.clientId())).findFirst().orElse(null);
    }
}
