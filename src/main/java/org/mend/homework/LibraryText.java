package org.mend.homework;

/** What a library file says about its exercise in one language. */
record LibraryText(String title, String summary, String rationale) {
}
