package org.mend.repair;

/** How it went with a promise, in one tap. */
public enum FollowAnswer {
    KEPT, PARTLY, NOT_YET, NO_LONGER_FITS
}
