package org.mend.reflections;

import java.util.List;

import org.mend.shared.Conflict;

/**
 * Words that were left already were to be changed once more than agreed. Nothing was changed; it carries what is kept, so that
 * the rest can be sent again without them.
 */
public class EditCapReached extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient DraftState current;
    private final transient List<String> steps;

    EditCapReached(DraftState current, List<String> steps) {
        super("edit-cap-reached");
        this.current = current;
        this.steps = List.copyOf(steps);
    }

    /** The client's own words as they are kept. */
    public DraftState current() {
        return current;
    }

    /** Keys of the steps whose words stay as they are kept. */
    public List<String> steps() {
        return steps;
    }
}
