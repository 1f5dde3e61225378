package org.mend.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a timeline can be narrowed to. */
public enum TimelineKind {
    SESSIONS, NOTES, HOMEWORK, REFLECTIONS, MEASURES, REPAIR, PROMISES, RUPTURES,
    /** The reader's own psychotherapy notes: never shown unless asked for by name. */
    PRIVATE_NOTES;

    /** What is shown where nothing is chosen. */
    public static final Set<TimelineKind> USUAL = EnumSet.complementOf(EnumSet.of(PRIVATE_NOTES));

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a timeline can be narrowed to, in order; psychotherapy notes last. */
    public static List<TimelineKind> choices() {
        return Arrays.stream(values()).filter(kind -> TimelineSource.ALL.keySet().stream().anyMatch(event -> event.kind() == kind))
                .toList();
    }

    public static Optional<TimelineKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
