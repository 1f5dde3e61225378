package org.mend.web.client;

import org.mend.homework.OwnNudge;
import org.mend.homework.PracticeNudges;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a clinician thought of the client, for the first page. */
@Named
@RequestScoped
public class Nudged {

    @Inject
    private PracticeNudges nudges;

    private OwnNudge nudge;

    @PostConstruct
    void load() {
        nudge = nudges.own().orElse(null);
    }

    /** Null when nobody did, or it was answered by practising. */
    public OwnNudge getNudge() {
        return nudge;
    }
}
