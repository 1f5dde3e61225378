package org.mend.web.clinician;

import java.util.List;

import org.mend.reflections.AnswerPhraseRow;
import org.mend.reflections.AnswerPhrases;
import org.mend.shared.Ids;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A clinician's own phrases: all of them, and one to write or change. */
@Named
@RequestScoped
public class Phrases {

    private static final String PAGE = "/clinician/phrases?faces-redirect=true";

    @Inject
    private AnswerPhrases phrases;
    @Inject
    private ClinicianTexts texts;

    private String id;
    private int version;
    private String title;
    private String text;
    private List<AnswerPhraseRow> rows;

    public void load() {
        if (isKnown()) {
            AnswerPhraseRow row = phrases.read(Ids.parse(id));
            version = row.version();
            title = row.title();
            text = row.text();
        }
    }

    public String save() {
        if (isKnown()) {
            phrases.change(Ids.parse(id), version, title, text);
        } else {
            phrases.add(title, text);
        }
        return done("phrases.saved");
    }

    public String remove() {
        phrases.remove(Ids.parse(id));
        return done("phrases.removed");
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(texts.of(said));
        return PAGE;
    }

    /** One that is there is being changed. */
    public boolean isKnown() {
        return id != null && !id.isBlank();
    }

    public List<AnswerPhraseRow> getRows() {
        if (rows == null) {
            rows = phrases.own();
        }
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
