package org.mend.notifications;

/** A feature that has messages to write because a time has come. Asked before each round of sending; nobody is signed in. */
public interface DueMessages {

    /** Writes what is due and was not written yet, in transactions of its own. Done twice, or on two nodes, it writes once. */
    void writeDue();
}
