package org.mend.homework;

/** A file of the library is not as it must be. Made by us, not by a user: the application does not start. */
public class LibraryMistake extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LibraryMistake(String file, String key, String reason) {
        super("library: " + file + (key.isEmpty() ? "" : ", " + key) + " " + reason);
    }
}
