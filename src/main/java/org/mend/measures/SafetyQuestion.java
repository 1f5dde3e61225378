package org.mend.measures;

import java.util.List;

/** A question of the safety screen in one language, with what may be answered; each may be left out. */
public record SafetyQuestion(String key, String text, List<Option> options) {

    public record Option(String key, String text) {
    }
}
