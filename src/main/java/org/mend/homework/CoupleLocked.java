package org.mend.homework;

import org.mend.shared.Conflict;

/** Couple exercises are not open for this couple now. It says nothing of why, since either partner may read it. */
public class CoupleLocked extends Conflict {

    private static final long serialVersionUID = 1L;

    public CoupleLocked(String code) {
        super(code);
    }
}
