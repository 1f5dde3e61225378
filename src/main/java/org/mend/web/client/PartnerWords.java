package org.mend.web.client;

import java.util.List;

import org.mend.reflections.AnsweredPrompt;
import org.mend.reflections.PartnerReading;
import org.mend.reflections.PartnerReflection;
import org.mend.reflections.PartnerReflectionRow;
import org.mend.reflections.WithdrawnRow;
import org.mend.shared.Ids;
import org.mend.shared.Page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the partner shares: the list, and one of it to read. */
@Named
@RequestScoped
public class PartnerWords {

    private static final int SHOWN = 20;

    @Inject
    private PartnerReading reading;

    private String id;
    private String after;
    private Page<PartnerReflectionRow> page = new Page<>(List.of(), null);
    private List<WithdrawnRow> withdrawn = List.of();
    private PartnerReflection reflection;

    public void load() {
        if (id != null && !id.isBlank()) {
            reflection = reading.read(Ids.parse(id));
            return;
        }
        page = reading.list(after, SHOWN);
        withdrawn = after == null || after.isBlank() ? reading.withdrawn() : List.of();
    }

    public Page<PartnerReflectionRow> getPage() {
        return page;
    }

    public List<WithdrawnRow> getWithdrawn() {
        return withdrawn;
    }

    /** Null in the list. */
    public PartnerReflection getReflection() {
        return reflection;
    }

    /** What was left empty is not read. */
    public List<AnsweredPrompt> getAnswered() {
        return reflection.answers().stream().filter(AnsweredPrompt::isAnswered).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
