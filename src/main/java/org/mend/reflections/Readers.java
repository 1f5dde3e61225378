package org.mend.reflections;

import org.mend.shared.Invalid;

/**
 * Who may read a reflection beside its client, and in which couple the partner stands: another partner, later, is not meant.
 *
 * @param coupleId null unless the partner may read it
 */
record Readers(ReflectionVisibility visibility, Long coupleId) {

    static final Readers NOBODY = new Readers(ReflectionVisibility.PRIVATE, null);
    static final Readers CLINICIANS = new Readers(ReflectionVisibility.CLINICIAN, null);

    Readers {
        if (visibility == null) {
            throw new Invalid("visibility-missing");
        }
        if ((visibility == ReflectionVisibility.PARTNER) != (coupleId != null)) {
            throw new Invalid("visibility-no-partner");
        }
    }

    boolean nobody() {
        return visibility == ReflectionVisibility.PRIVATE;
    }
}
