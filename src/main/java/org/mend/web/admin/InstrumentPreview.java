package org.mend.web.admin;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mend.measures.InstrumentEditing;
import org.mend.measures.InstrumentIncomplete;
import org.mend.measures.Questionnaire;
import org.mend.measures.ScaleScore;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.omnifaces.cdi.ViewScoped;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A questionnaire as a client reads it, with the score that the answers come to; nothing of it is kept. */
@Named
@ViewScoped
public class InstrumentPreview implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InstrumentEditing editing;
    @Inject
    private transient Me me;

    private transient Questionnaire questionnaire;
    private String id;
    private String lang;
    private boolean incomplete;
    private final Map<String, String> answers = new HashMap<>();

    /** A score as it is read out. */
    public record Line(String title, String score, String band, int answered, int items) {
    }

    public void load() {
        try {
            questionnaire = editing.preview(Ids.parse(id));
        } catch (InstrumentIncomplete unfinished) {
            incomplete = true;
        }
    }

    /** What was chosen comes with the request; the page shows it anew. */
    public void count() {
        getLines();
    }

    public List<Line> getLines() {
        Map<String, Integer> given = new LinkedHashMap<>();
        answers.forEach((item, value) -> {
            if (value != null && !value.isEmpty()) {
                given.put(item, Integer.valueOf(value));
            }
        });
        return given.isEmpty() ? List.of() : getQuestionnaire().score(given).stream().map(this::line).toList();
    }

    private Line line(ScaleScore score) {
        var scale = getQuestionnaire().scale(score.scale());
        return new Line(scale.title().in(me.getLocale()), score.value() == null ? null : score.value().toPlainString(),
                score.value() == null ? null : scale.band(score.value()).map(band -> band.title().in(me.getLocale())).orElse(null),
                score.answered(), score.items());
    }

    public Questionnaire getQuestionnaire() {
        if (questionnaire == null && !incomplete) {
            load();
        }
        return questionnaire;
    }

    /** The language that the wording is shown in. */
    public Locale getShown() {
        return questionnaire == null ? me.getLocale() : questionnaire.shownIn(lang == null ? me.getLocale() : Locale.of(lang));
    }

    public boolean isIncomplete() {
        return incomplete;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
