package org.mend.web.clinician;

import java.time.Clock;
import java.time.Instant;

import org.mend.repair.RuptureTask;
import org.mend.repair.RuptureTasks;
import org.mend.scheduling.SessionsAround;
import org.mend.shared.Ids;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One thing that did not land for a client: reads it, and says that it will be, or was, talked about. */
@Named
@RequestScoped
public class RupturePage {

    @Inject
    private RuptureTasks tasks;
    @Inject
    private SessionsAround sessions;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Clock clock;
    @Inject
    @Param
    private String id;

    private RuptureTask task;
    private Instant next;
    private int version;
    private String note;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        task = tasks.read(Ids.parse(id));
        next = sessions.of(task.clientId(), clock.instant()).next();
        version = task.version();
    }

    public String acknowledge() {
        tasks.acknowledge(task.id(), version, note);
        return done("rupture.acknowledged");
    }

    public String talkedAbout() {
        tasks.talkedAbout(task.id(), version, note);
        return done("rupture.talked");
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(texts.of(said, task.givenName()));
        return "/clinician/did-not-land?faces-redirect=true&id=" + Ids.format(task.id());
    }

    public RuptureTask getTask() {
        return task;
    }

    /** Start of the client's next session with the clinician, or null. */
    public Instant getNext() {
        return next;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
