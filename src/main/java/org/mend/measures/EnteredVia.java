package org.mend.measures;

/** Where a client answered: in the own account, or on the practice's tablet without one. */
public enum EnteredVia {
    CLIENT, TABLET
}
