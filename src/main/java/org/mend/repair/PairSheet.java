package org.mend.repair;

import java.util.List;

import org.mend.reflections.AnsweredPrompt;

/**
 * A sealed pair, as one partner may read it.
 *
 * @param mine the own answers, empty until submitted
 * @param theirs the partner's answers; empty unless it is open
 * @param partnerGivenName the other's given name
 */
public record PairSheet(PairState state, String title, String partnerGivenName, List<AnsweredPrompt> mine,
        List<AnsweredPrompt> theirs) {

    public PairSheet {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }
}
