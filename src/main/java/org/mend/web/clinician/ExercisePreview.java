package org.mend.web.clinician;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.mend.homework.AssignmentRequester;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.ExerciseEditing;
import org.mend.homework.ExerciseLibrary;
import org.mend.homework.ExerciseSheet;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.omnifaces.cdi.Param;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * An exercise in the very player that clients have, in the language asked for: a published version, or what is being written.
 * Stands in for the player's own bean in its includes; nobody assigned it, and nothing is kept.
 */
@Named
@RequestScoped
public class ExercisePreview {

    @Inject
    private ExerciseLibrary library;
    @Inject
    private ExerciseEditing editing;
    @Inject
    private Me me;
    @Inject @Param
    private String exercise;
    @Inject @Param
    private String version;
    @Inject @Param
    private String draft;
    @Inject @Param
    private String lang;

    private ExerciseSheet sheet;

    public void load() {
        if (draft != null) {
            sheet = editing.preview(Ids.parse(draft), getLocale());
        } else {
            sheet = library.version(exercise, version != null && version.matches("\\d{1,4}") ? Integer.parseInt(version) : 0,
                    getLocale());
        }
    }

    public Locale getLocale() {
        return LibraryChoices.language(lang) == null ? me.getLocale() : Locale.of(lang);
    }

    /** Back to where the exercise was looked at or written. */
    public String getCloseTo() {
        return draft == null ? "/clinician/library.xhtml?exercise=" + sheet.slug() : "/clinician/exercise-edit.xhtml?id=" + draft;
    }

    /** The same in a language, for a link. */
    public String in(String language) {
        String what = draft == null ? "exercise=" + sheet.slug() + (version == null ? "" : "&version=" + sheet.version())
                : "draft=" + draft;
        return "?" + what + "&lang=" + language;
    }

    /** It is not written in the language asked for. */
    public boolean isBorrowed() {
        return !sheet.language().equals(getLocale().getLanguage());
    }

    public boolean isOfDraft() {
        return draft != null;
    }

    public ExerciseSheet getExercise() {
        return sheet;
    }

    /** As if it had just been assigned, without a word: the clinician's name stands where a client reads it. */
    public AssignmentRow getAssignment() {
        return new AssignmentRow(0, 0, 0, AssignmentStatus.REQUESTED, sheet.exerciseId(), sheet.slug(), sheet.title(),
                sheet.summary(), sheet.minutes(), me.getDisplayName(), AssignmentRequester.CLINICIAN, "", "", null, null, null,
                true, false, null, null, Instant.EPOCH, null, null);
    }

    public boolean isGoodEnough() {
        return false;
    }

    /** What is said to the clinician, in their language, whatever language the exercise is shown in. */
    public String words(String key) {
        return ResourceBundle.getBundle("org.mend.web.clinician", me.getLocale(), Thread.currentThread().getContextClassLoader())
                .getString(key);
    }

    /** A text that is read, by its blank lines. */
    public List<String> paragraphs(String text) {
        return Arrays.asList(text.split("\n\\s*\n"));
    }
}
