package org.mend.homework;

/** The part of repair practice that an exercise serves. */
public enum Part {
    /** Early lessons about mistakes. */
    S1,
    /** Guilt bigger than the moment. */
    S2,
    /** Repair, not a performance. */
    S3,
    /** Self-repair. */
    S4,
    /** Repair with others. */
    S5,
    /** Presence without words. */
    S6,
    /** Staying in the process. */
    S7,
    /** Follow-through. */
    S8,
    /** Saying sorry more than once. */
    S9,
    /** High achievers and perfectionism. */
    S10,
    /** Couples. */
    S11,
    /** Rhythm. */
    S12
}
