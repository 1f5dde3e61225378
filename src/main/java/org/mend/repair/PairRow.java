package org.mend.repair;

/** A sealed pair in a partner's list, titled in the partner's language. */
public record PairRow(PairState state, String title) {
}
