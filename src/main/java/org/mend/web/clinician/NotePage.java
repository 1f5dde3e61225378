package org.mend.web.clinician;

import java.util.List;

import org.mend.record.EarlierNote;
import org.mend.record.NoteText;
import org.mend.record.SessionNote;
import org.mend.record.SessionNoteView;
import org.mend.record.SessionNotes;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.SessionCalendar;
import org.mend.shared.Ids;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;

/** The note of one session: written, or read. */
@Named
@RequestScoped
public class NotePage {

    @Inject
    private SessionNotes notes;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Moments moments;

    private String appointmentId;
    private SessionNoteView note;
    private AppointmentRow appointment;

    public void load() {
        long wanted = Ids.parse(appointmentId);
        note = notes.read(wanted);
        appointment = calendar.session(wanted);
    }

    /** "Ines K. · Tuesday 24 November, 09:00". */
    public String getLead() {
        return appointment.who() + " · " + moments.longDayTime(appointment.start());
    }

    public boolean isEditable() {
        return note.own() && note.isDraft();
    }

    /** Who signed it and when, and whether it was amended. */
    public String getSigned() {
        return note.amendedAt() == null ? texts.of("note.signed", note.author(), moments.longDayTime(note.signedAt()))
                : texts.of("note.amended", note.author(), moments.longDayTime(note.signedAt()), moments.longDayTime(note.amendedAt()));
    }

    /** For the script that keeps it: version and words. */
    public String getState() {
        return state(note.text(), true);
    }

    static String state(NoteText text, boolean planned) {
        var content = Json.createObjectBuilder().add("words", text.words());
        if (planned) {
            content.add("plan", text.plan());
        }
        return Json.createObjectBuilder().add("version", text.revision()).add("content", content).build().toString();
    }

    public SessionNoteView getNote() {
        return note;
    }

    public AppointmentRow getAppointment() {
        return appointment;
    }

    public int getWordsLimit() {
        return SessionNote.WORDS_LIMIT;
    }

    public int getPlanLimit() {
        return SessionNote.PLAN_LIMIT;
    }

    /** The newest first. */
    public List<EarlierNote> getEarlier() {
        return note.earlier().reversed();
    }

    public String getAppointmentId() {
        return appointmentId;
    }

    public void setAppointmentId(String appointmentId) {
        this.appointmentId = appointmentId;
    }
}
