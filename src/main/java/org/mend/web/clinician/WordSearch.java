package org.mend.web.clinician;

import org.mend.reflections.FoundReflection;
import org.mend.reflections.ReflectionSearch;
import org.mend.shared.Page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Looks for words in all that the clinician may read. */
@Named
@RequestScoped
public class WordSearch {

    private static final int SHOWN = 20;

    @Inject
    private ReflectionSearch search;

    private String words;
    private String after;
    private Page<FoundReflection> found;

    public void load() {
        if (isSearched()) {
            found = search.ofMine(words, after, SHOWN);
        }
    }

    public boolean isSearched() {
        return words != null && !words.isBlank();
    }

    /** Null until something was looked for. */
    public Page<FoundReflection> getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
