package org.mend.record;

import java.util.Locale;
import java.util.ResourceBundle;

/** A timeline's entries in words, for its page and its export. */
public final class TimelineWords {

    private static final String BUNDLE = "org.mend.record.record";

    private final ResourceBundle texts;

    public TimelineWords(Locale locale) {
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, TimelineWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String kind(TimelineKind kind) {
        return texts.getString("kind." + kind);
    }

    /** What happened: "Session held", "Came back to a repair". */
    public String what(TimelineEntry entry) {
        String event = "event." + entry.event();
        return switch (entry.event()) {
            case SESSION -> texts.getString("missed".equals(entry.more()) ? event + ".noshow" : event + "." + entry.state());
            case HOMEWORK_GIVEN, HOMEWORK_ENDED, NOTE_SIGNED, PROMISE_ANSWERED -> texts.getString(event + "." + entry.state());
            default -> texts.getString(event);
        };
    }

    /** About what; never empty. */
    public String title(TimelineEntry entry) {
        return switch (entry.event()) {
            case RUPTURE -> texts.getString("rupture." + entry.more());
            case PRIVATE_NOTE -> texts.getString("private.title");
            default -> entry.title() == null || entry.title().isBlank() ? texts.getString("untitled") : entry.title();
        };
    }

    /** What else is to be said, or empty. */
    public String detail(TimelineEntry entry) {
        if (entry.event() == TimelineEvent.RUPTURE) {
            return texts.getString("rupture.status." + entry.state());
        }
        return entry.detail() == null ? "" : entry.detail();
    }

    String column(String name) {
        return texts.getString("column." + name);
    }
}
