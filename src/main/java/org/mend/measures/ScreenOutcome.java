package org.mend.measures;

/** What a clinician decides from one partner's screen: couple work may begin for this partner, or is held. */
public enum ScreenOutcome {
    CLEARED, HELD
}
