package org.mend.repair;

import java.util.Set;

/** Open until a clinician acknowledges it; then it is talked about; the client may withdraw it until then. */
public enum FlagStatus {
    OPEN, ACKNOWLEDGED, TALKED_ABOUT, WITHDRAWN;

    /** States that may follow. */
    Set<FlagStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(ACKNOWLEDGED, TALKED_ABOUT, WITHDRAWN);
            case ACKNOWLEDGED -> Set.of(TALKED_ABOUT, WITHDRAWN);
            case TALKED_ABOUT, WITHDRAWN -> Set.of();
        };
    }

    FlagStatus to(FlagStatus wanted) {
        if (!next().contains(wanted)) {
            throw new IllegalFlagChange(this, wanted);
        }
        return wanted;
    }
}
