package org.mend.web.clinician;

import java.util.ArrayList;
import java.util.List;

import org.mend.measures.MeasureLine;
import org.mend.record.NoteAccess;
import org.mend.record.PrepMeasure;
import org.mend.record.PrepPart;
import org.mend.record.PrepSheet;
import org.mend.record.PrepWork;
import org.mend.record.SessionNotes;
import org.mend.record.SessionPrep;
import org.mend.reflections.SessionTopics;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sheet for the two minutes before a session. */
@Named
@RequestScoped
public class PrepPage {

    @Inject
    private SessionPrep prep;
    @Inject
    private SessionNotes notes;
    @Inject
    private SessionTopics topics;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Moments moments;
    @Inject
    private Me me;

    @Inject
    @Param(name = "session")
    private String appointmentId;

    private PrepSheet sheet;
    private boolean noted;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        sheet = prep.sheet(Ids.parse(appointmentId));
        noted = notes.access(sheet.appointmentId()) != NoteAccess.NONE;
    }

    /** A reflection that was marked for the session is done with. */
    public String talkedAbout(long reflectionId) {
        topics.talkedAbout(reflectionId);
        return "/clinician/prep?faces-redirect=true&session=" + appointmentId;
    }

    /** "Tuesday 24 November, 09:00–09:50 · Individual · Linden". */
    public String getLead() {
        return moments.longDayTime(sheet.start()) + "–" + moments.time(sheet.end()) + " · " + sheet.serviceNameIn(me.getLanguage())
                + " · " + sheet.roomName();
    }

    public String since(PrepPart part) {
        return part.last() == null ? texts.of("prep.first") : texts.of("prep.since", moments.day(part.last()));
    }

    /** "3 times · 1 still open · helpful 4 of 5". */
    public String amount(PrepWork work) {
        List<String> facts = new ArrayList<>();
        if (work.done() > 0) {
            facts.add(texts.of("prep.work.done", work.done()));
        }
        if (work.open() > 0) {
            facts.add(texts.of("prep.work.open", work.open()));
        }
        if (work.left() > 0) {
            facts.add(texts.of("prep.work.left", work.left()));
        }
        if (work.helpful() != null) {
            facts.add(texts.of("prep.work.helpful", work.helpful()));
        }
        return String.join(" · ", facts);
    }

    /** "14 of 27 · moderate · −4 since last · reliably better". */
    public String score(PrepMeasure measure, MeasureLine.Scored scored) {
        List<String> facts = new ArrayList<>();
        String name = measure.scores().size() > 1 ? scored.title() + " " : "";
        facts.add(name + (scored.score() == null ? texts.of("prep.score.none") : texts.of("prep.score", scored.score(), scored.max())));
        if (scored.score() != null && scored.band() != null) {
            facts.add(scored.band());
        }
        if (scored.change() != null) {
            facts.add(texts.of("prep.score.change", (scored.isUp() ? "+" : "") + scored.change().toPlainString().replace('-', '−')));
            facts.add(texts.of("prep.score." + (scored.direction() == null ? "UNKNOWN" : scored.tendency())));
        }
        return String.join(" · ", facts);
    }

    /** The session has begun, and its note can be written. */
    public boolean isNoted() {
        return noted;
    }

    public PrepSheet getSheet() {
        return sheet;
    }

    public String getAppointmentId() {
        return appointmentId;
    }
}
