package org.mend.web.client;

import java.util.Arrays;
import java.util.List;

import org.mend.identity.PracticeRow;
import org.mend.identity.PracticeSettings;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the practice tells people in a crisis, and its telephone; for everybody, signed in or not. */
@Named
@RequestScoped
public class CrisisHelp {

    @Inject
    private PracticeSettings settings;
    @Inject
    private Me me;

    private PracticeRow practice;

    public void load() {
        practice = settings.read();
    }

    /** In the reader's language, by its lines. */
    public List<String> getParagraphs() {
        return Arrays.stream(practice.crisisText(me.getLanguage()).split("\\R")).filter(line -> !line.isBlank()).toList();
    }

    public PracticeRow getPractice() {
        return practice;
    }

    /** For a tel: address: what a telephone dials, nothing else. */
    public String dial(String phone) {
        return phone.replaceAll("[^+0-9]", "");
    }
}
