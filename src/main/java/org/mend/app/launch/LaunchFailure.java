package org.mend.app.launch;

/** Why the launcher gives up, in one line for whoever typed the command. */
public final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchFailure(String line) {
        super(line);
    }

    public LaunchFailure(String line, Exception cause) {
        super(line, cause);
    }
}
