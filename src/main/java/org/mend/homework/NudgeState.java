package org.mend.homework;

import java.time.Instant;

/** Whether a client may be nudged now, and if not, why. */
public enum NudgeState {
    FREE, RESTS, REMINDERS_OFF, NOTHING_OPEN, NO_ACCOUNT;

    /**
     * @param account without one the client can't look into Mend
     * @param ready how much the client could practise today
     * @param reminded for how much of it reminders are on
     * @param last when the client was last nudged, or null
     */
    public static NudgeState of(boolean account, int ready, int reminded, Instant last, Instant now) {
        if (!account) {
            return NO_ACCOUNT;
        }
        if (last != null && now.isBefore(last.plus(PracticeNudge.REST))) {
            return RESTS;
        }
        return ready == 0 ? NOTHING_OPEN : reminded == 0 ? REMINDERS_OFF : FREE;
    }
}
