package org.mend.web.clinician;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientNotFound;
import org.mend.record.PsychotherapyNote;
import org.mend.record.PsychotherapyNoteRow;
import org.mend.record.PsychotherapyNotes;
import org.mend.shared.Ids;
import org.mend.shared.Page;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One's own psychotherapy notes about a client, and the one that is open. */
@Named
@RequestScoped
public class PrivateNotes {

    private static final int SHOWN = 30;

    @Inject
    private PsychotherapyNotes notes;
    @Inject
    private ClientDirectory directory;
    @Inject
    private ClinicianTexts texts;
    @Inject
    @Param
    private String id;
    @Inject
    @Param
    private String note;
    @Inject
    @Param
    private String after;

    private String name;
    private Page<PsychotherapyNoteRow> page;
    private PsychotherapyNoteRow open;
    private boolean inCare;

    public void load() {
        long client = Ids.parse(id);
        page = notes.own(client, after, SHOWN);
        open = note == null ? null : notes.read(Ids.parse(note));
        if (open != null && open.clientId() != client) {
            throw new ClientNotFound();
        }
        name = nameOf(client);
    }

    /** When care has ended the client's data are no longer to be seen; one's own notes are. */
    private String nameOf(long client) {
        try {
            ClientChart chart = directory.chart(client);
            inCare = true;
            return chart.details().givenName() + " " + chart.details().familyName();
        } catch (ClientNotFound careHasEnded) {
            return texts.of("private.care-ended");
        }
    }

    public String begin() {
        return "/clinician/private-notes?faces-redirect=true&id=" + id + "&note=" + Ids.format(notes.begin(Ids.parse(id)));
    }

    public String delete() {
        notes.delete(Ids.parse(note));
        Messages.addFlashGlobalInfo(texts.of("private.deleted"));
        return "/clinician/private-notes?faces-redirect=true&id=" + id;
    }

    /** The beginning of a note, or that nothing is written. */
    public String first(PsychotherapyNoteRow row) {
        return row.text().words().isBlank() ? texts.of("private.blank") : row.text().words().strip().lines().findFirst().orElse("");
    }

    /** For the script that keeps it. */
    public String getState() {
        return NotePage.state(open.text(), false);
    }

    public String getName() {
        return name;
    }

    public Page<PsychotherapyNoteRow> getPage() {
        return page;
    }

    /** Null where none is open. */
    public PsychotherapyNoteRow getOpen() {
        return open;
    }

    public boolean isInCare() {
        return inCare;
    }

    public int getLimit() {
        return PsychotherapyNote.WORDS_LIMIT;
    }

    public String getId() {
        return id;
    }

    public String getAfter() {
        return after;
    }
}
