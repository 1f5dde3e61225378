package org.mend.app.launch;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Keeps the libraries of the launcher off the console; named as {@code java.util.logging.config.class}. */
public final class QuietLogging {

    public QuietLogging() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
