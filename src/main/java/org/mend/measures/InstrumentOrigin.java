package org.mend.measures;

/** Where an instrument comes from. */
public enum InstrumentOrigin {
    /** It travels with the product. */
    SHIPPED,
    /** The practice added it on a licence of its own. */
    OWN
}
