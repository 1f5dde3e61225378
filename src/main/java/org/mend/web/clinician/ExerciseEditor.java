package org.mend.web.clinician;

import org.mend.homework.DraftedExercise;
import org.mend.homework.ExerciseEditing;
import org.mend.shared.Ids;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What the editor begins with; it keeps and publishes through the API, so that nothing is lost when a sign-in runs out. */
@Named
@RequestScoped
public class ExerciseEditor {

    @Inject
    private ExerciseEditing editing;

    private String id;
    private DraftedExercise exercise;

    public void load() {
        exercise = editing.open(Ids.parse(id));
    }

    /** For the script: {@code {version, open, content}}. */
    public String getState() {
        JsonObject state = Json.createObjectBuilder().add("version", exercise.version())
                .add("open", exercise.updatedAt() != null).add("content", exercise.content()).build();
        return state.toString();
    }

    public DraftedExercise getExercise() {
        return exercise;
    }

    public int getNextVersion() {
        return exercise.published() + 1;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
