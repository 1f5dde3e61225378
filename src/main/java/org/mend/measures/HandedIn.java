package org.mend.measures;

/** What becomes of handing in, the first time and each further time alike. @param care somebody must look at it soon */
public record HandedIn(boolean care) {
}
