package org.mend.notifications;

/** Where a message stands. All but WAITING are final, except that a mail on its way counts as sent once it has arrived. */
enum MessageStatus {
    /** To be mailed when due; while a claim is running, somebody is at it. */
    WAITING,
    /** Mailed, on its own or together with others. */
    SENT,
    /** Not mailed, and not tried again; the reason is kept. */
    FAILED,
    /** Not to be mailed any more. */
    WITHDRAWN,
    /** Never to be mailed: shown in Mend. */
    IN_APP
}
