package org.mend.repair;

import java.time.LocalDate;

/**
 * One asking back as one of the two may see it.
 *
 * @param afterDays 1, 7 or 30
 * @param own null while not answered
 * @param other the partner's answer; null unless the promise is shared and both have answered
 * @param due its day has come
 */
public record CheckIn(int afterDays, LocalDate dueOn, AnswerRow own, AnswerRow other, boolean due) {

    /** Both answers lie open, so neither changes any more. */
    public boolean isOpened() {
        return other != null;
    }

    boolean saysNoLonger() {
        return own != null && own.kept() == FollowAnswer.NO_LONGER_FITS
                || other != null && other.kept() == FollowAnswer.NO_LONGER_FITS;
    }
}
