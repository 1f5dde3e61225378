package org.mend.reflections;

import java.time.Instant;

/** A clinician's mark, as every clinician who may read the reflection sees it. @param own by whoever looks */
public record MarkRow(MarkKind kind, String clinicianName, boolean own, Instant at) {
}
