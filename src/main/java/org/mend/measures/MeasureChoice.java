package org.mend.measures;

/** An instrument that can be asked now, in the reader's language. @param minutes about how long it takes */
public record MeasureChoice(long instrumentId, String shortTitle, String title, int items, int minutes) {
}
