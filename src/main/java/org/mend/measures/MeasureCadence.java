package org.mend.measures;

/** When a client is asked: once, in the days before each session with who asks, or every so many weeks. */
public enum MeasureCadence {
    ONCE, BEFORE_SESSION, WEEKS
}
