package org.mend.web.clinician;

import java.util.List;

import org.mend.reflections.FoundReflection;
import org.mend.reflections.ReflectionReading;
import org.mend.reflections.ReflectionSearch;
import org.mend.reflections.SharedReflectionRow;
import org.mend.reflections.WithdrawnRow;
import org.mend.shared.Ids;
import org.mend.shared.Page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a client shares: the list in the chart, and one of it to read. */
@Named
@RequestScoped
public class CareReflections {

    private static final int SHOWN = 30;

    @Inject
    private CareChart chart;
    @Inject
    private ReflectionReading reader;
    @Inject
    private ReflectionSearch search;
    @Inject
    private ClinicianTexts texts;

    private String after;
    private String id;
    private Page<SharedReflectionRow> page;
    private Reading reading;
    private String words;
    private Page<FoundReflection> found;
    private List<WithdrawnRow> withdrawn;

    /** Only for its own part of the chart; a condition in the page would be asked before the address has been read. */
    public void load() {
        if (!chart.getTab().equals("reflections")) {
            return;
        }
        if (isSearched()) {
            found = search.ofClient(chart.clientId(), words, after, SHOWN);
            return;
        }
        page = reader.ofClient(chart.clientId(), after, SHOWN);
        withdrawn = after == null || after.isBlank() ? reader.withdrawn(chart.clientId()) : List.of();
    }

    public boolean isSearched() {
        return words != null && !words.isBlank();
    }

    /** What was found, where something was looked for; otherwise null. */
    public Page<FoundReflection> getFound() {
        return found;
    }

    /** Since when something is no longer shared. */
    public List<WithdrawnRow> getWithdrawn() {
        return withdrawn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public void read() {
        reading = new Reading(reader.read(Ids.parse(id)), texts);
    }

    public Page<SharedReflectionRow> getPage() {
        return page;
    }

    public Reading getReading() {
        return reading;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
