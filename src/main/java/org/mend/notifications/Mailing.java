package org.mend.notifications;

/** How the messages of a kind are mailed. Due messages of one client that are mailed alike go together, in one mail. */
enum Mailing {
    /** At most once a day, and not to who has unsubscribed. */
    NOTICE("notice"),
    /** News of a time that was agreed on: whenever there are any. */
    SESSION("session"),
    /** Shown in Mend alone. */
    NONE("");

    private final String texts;

    Mailing(String texts) {
        this.texts = texts;
    }

    /** What the keys of its texts begin with. */
    String texts() {
        return texts;
    }

    boolean canBeEnded() {
        return this == NOTICE;
    }
}
