package org.mend.web.clinician;

import org.mend.reflections.ReflectionReading;
import org.mend.reflections.ReviewMarks;
import org.mend.reflections.SessionTopics;
import org.mend.shared.Ids;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The clinicians' marks on the reflection of the address: flag, and bring to a session. Words typed beside them stay as they are. */
@Named
@RequestScoped
public class Marking {

    @Inject
    private ReviewMarks marks;
    @Inject
    private SessionTopics topics;
    @Inject
    private ReflectionReading reader;
    @Inject
    private ClinicianTexts texts;
    @Inject
    @Param
    private String of;

    private String id;
    private Reading reading;

    @PostConstruct
    void readForPostback() {
        id = of;
        if (of != null) {
            reading = new Reading(reader.read(Ids.parse(of)), texts);
        }
    }

    public void flag() {
        long reflection = Ids.parse(id);
        boolean flagged = reading.isFlagged();
        if (flagged) {
            marks.unflag(reflection);
        } else {
            marks.flag(reflection);
        }
        again(flagged ? "marks.unflagged" : "marks.flagged");
    }

    public void bring() {
        long reflection = Ids.parse(id);
        boolean topic = reading.isTopic();
        if (topic) {
            topics.leave(reflection);
        } else {
            topics.bring(reflection);
        }
        again(topic ? "marks.left" : "marks.brought");
    }

    public void talkedAbout() {
        topics.talkedAbout(Ids.parse(id));
        again("marks.talked.done");
    }

    private void again(String said) {
        reading = new Reading(reader.read(Ids.parse(id)), texts);
        Messages.addGlobalInfo(texts.of(said));
    }

    /** As it stands after the last mark, or null when the page was opened and nothing was marked. */
    public Reading getReading() {
        return reading;
    }
}
