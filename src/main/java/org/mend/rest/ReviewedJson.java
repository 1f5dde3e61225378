package org.mend.rest;

import org.mend.reflections.ReviewedReflection;
import org.mend.shared.Ids;

/** Where a reflection stands after it was answered. */
public record ReviewedJson(String id, int version, String reviewState) implements Body {

    static ReviewedJson of(ReviewedReflection reviewed) {
        return new ReviewedJson(Ids.format(reviewed.id()), reviewed.version(), Codes.of(reviewed.reviewState()));
    }
}
