package org.mend.web.clinician;

import java.util.List;

import org.mend.homework.Audience;
import org.mend.homework.ExerciseFilter;
import org.mend.homework.Part;
import org.mend.homework.StepKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What there is to choose from where exercises are looked for and written. */
@Named
@ApplicationScoped
public class LibraryChoices {

    private static final List<String> LANGUAGES = List.of("en", "es");

    /** The code of a language that exercises are written in; null for every other text, and for none. */
    static String language(String code) {
        return code != null && LANGUAGES.contains(code) ? code : null;
    }

    public Part[] getParts() {
        return Part.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public List<String> getLengths() {
        return List.of("5", "8", "10");
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public ExerciseFilter.Shelf[] getShelves() {
        return ExerciseFilter.Shelf.values();
    }

    public StepKind[] getKinds() {
        return StepKind.values();
    }
}
