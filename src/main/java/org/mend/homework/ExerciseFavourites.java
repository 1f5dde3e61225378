package org.mend.homework;

import java.time.Clock;

import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A clinician keeps at hand what they like to use. Nobody else sees it, and it says nothing about a client. */
@ApplicationScoped
@Transactional
public class ExerciseFavourites {

    private final OwnExerciseRepository exercises;
    private final ExerciseSheets sheets;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    ExerciseFavourites(OwnExerciseRepository exercises, ExerciseSheets sheets, CurrentUser user, Clock clock) {
        this.exercises = exercises;
        this.sheets = sheets;
        this.user = user;
        this.clock = clock;
    }

    protected ExerciseFavourites() {
        this(null, null, null, null);
    }

    /** To do it again changes nothing. @throws ExerciseNotFound unless the clinician can see it */
    @Allowed(Role.CLINICIAN)
    public void add(long exerciseId) {
        sheets.readableVersion(Ids.format(exerciseId), 0);
        exercises.favour(user.staffId(), exerciseId, clock.instant());
    }

    /** To do it again changes nothing. @throws ExerciseNotFound unless the clinician can see it */
    @Allowed(Role.CLINICIAN)
    public void remove(long exerciseId) {
        sheets.readableVersion(Ids.format(exerciseId), 0);
        exercises.forget(user.staffId(), exerciseId);
    }
}
