package org.mend.web.admin;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mend.measures.DraftedInstrument;
import org.mend.measures.InstrumentEditing;
import org.mend.measures.InstrumentFlaw;
import org.mend.shared.Ids;
import org.mend.web.ErrorTexts;
import org.mend.web.Me;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Writes an instrument of the practice. Every button keeps the whole form as a draft first, and so does a change left alone for a
 * moment; what it lacks is said beside the fields once somebody wants to publish it.
 */
@Named
@ViewScoped
public class InstrumentEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 60;

    @Inject
    private transient InstrumentEditing editing;
    @Inject
    private transient Me me;

    private String id;
    private int version;
    private int published;
    private boolean retired;
    private boolean written;
    private boolean marked;
    private Map<String, Object> tree = new HashMap<>();
    private final Map<String, String> flaws = new HashMap<>();

    public void load() {
        show(editing.open(Ids.parse(id)));
    }

    private void show(DraftedInstrument draft) {
        tree = DefinitionTree.of(draft.content());
        take(draft);
    }

    private void take(DraftedInstrument draft) {
        version = draft.version();
        published = draft.published();
        retired = draft.retired();
        written = draft.updatedAt() != null;
    }

    /** What was typed stays in the form also when somebody else changed the draft meanwhile. */
    public void keep() {
        take(editing.save(Ids.parse(id), version, DefinitionTree.json(tree)));
        flaws.clear();
        if (marked) {
            List<InstrumentFlaw> found = editing.flaws(DefinitionTree.json(tree));
            found.forEach(flaw -> flaws.putIfAbsent(flaw.place(),
                    ErrorTexts.of(flaw.code(), me.getLocale(), flaw.parameters().toArray())));
        }
    }

    public String preview() {
        keep();
        return "/admin/instrument-preview?faces-redirect=true&id=" + id;
    }

    public String publish() {
        marked = true;
        keep();
        if (!flaws.isEmpty()) {
            Messages.addGlobalError(ErrorTexts.of("instrument-incomplete", me.getLocale()));
            return null;
        }
        editing.publish(Ids.parse(id), version);
        return done("#{adminTxt['instr.published']}");
    }

    public String discard() {
        editing.discard(Ids.parse(id), version);
        return done("#{adminTxt['instr.discarded']}");
    }

    public String retire() {
        editing.retire(Ids.parse(id));
        return done("#{adminTxt['instr.retired.done']}");
    }

    public String bringBack() {
        editing.bringBack(Ids.parse(id));
        return done("#{adminTxt['instr.back.done']}");
    }

    private static String done(String text) {
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet(text));
        return "/admin/instruments?faces-redirect=true";
    }

    public void addList() {
        add("options", DefinitionRows.list(rows("options")));
    }

    public void addOption(List<Map<String, Object>> options) {
        options.add(DefinitionRows.option(options));
        keep();
    }

    public void addItem() {
        List<Map<String, Object>> lists = rows("options");
        add("items", DefinitionRows.item(rows("items"), lists.isEmpty() ? "" : (String) lists.getFirst().get("key")));
    }

    public void addScale() {
        add("scales", DefinitionRows.scale(rows("scales")));
    }

    public void addBand(List<Map<String, Object>> bands) {
        bands.add(DefinitionRows.band(bands));
        keep();
    }

    public void addAlert() {
        add("alerts", DefinitionRows.alert(rows("alerts")));
    }

    private void add(String name, Map<String, Object> row) {
        rows(name).add(row);
        keep();
    }

    public void remove(List<Map<String, Object>> from, int index) {
        if (index >= 0 && index < from.size()) {
            from.remove(index);
        }
        keep();
    }

    /** @param by -1 for up, 1 for down */
    public void move(List<Map<String, Object>> among, int index, int by) {
        if (index >= 0 && index < among.size() && index + by >= 0 && index + by < among.size()) {
            Collections.swap(among, index, index + by);
        }
        keep();
    }

    private List<Map<String, Object>> rows(String name) {
        return DefinitionTree.rows(tree, name);
    }

    /** What to do about a field; null when it is good, or nobody wanted to publish yet. */
    public String flaw(String place) {
        return flaws.get(place);
    }

    /** The beginning of a text in whatever language it has, to tell rows apart. */
    public String shortly(Map<String, Object> words) {
        String text = words.values().stream().filter(Objects::nonNull).map(String::valueOf).filter(word -> !word.isBlank())
                .findFirst().orElse("");
        return text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
    }

    public boolean writes(String language) {
        return tree.get("languages") instanceof List<?> languages && languages.contains(language);
    }

    public Map<String, Object> getTree() {
        return tree;
    }

    public boolean isWritten() {
        return written;
    }

    public boolean isRetired() {
        return retired;
    }

    public int getPublished() {
        return published;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
