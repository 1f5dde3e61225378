package org.mend.web.client;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.mend.homework.PracticeAmount;
import org.mend.homework.PracticeBarrier;
import org.mend.homework.PracticeFeedback;
import org.mend.homework.PracticeTold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** How a piece of practice was, in words to tap; feedback.js keeps each tap at once. Marks are words here, never numbers. */
@Named
@RequestScoped
public class OwnFeedback {

    private static final List<String> MARKS = List.of("1", "2", "3", "4", "5");

    @Inject
    private PracticeFeedback feedback;

    /** What was told before, for feedback.js: {@code {amount, helpful, difficulty, barrier}}, without what was not. */
    public String told(long assignmentId) {
        PracticeTold told = feedback.own(assignmentId);
        JsonObjectBuilder state = Json.createObjectBuilder();
        if (told.amount() != null) {
            state.add("amount", code(told.amount()));
        }
        if (told.helpful() != null) {
            state.add("helpful", told.helpful());
        }
        if (told.difficulty() != null) {
            state.add("difficulty", told.difficulty());
        }
        if (told.barrier() != null) {
            state.add("barrier", code(told.barrier()));
        }
        return state.build().toString();
    }

    public List<String> getAmounts() {
        return codes(PracticeAmount.values());
    }

    public List<String> getMarks() {
        return MARKS;
    }

    public List<String> getBarriers() {
        return codes(PracticeBarrier.values());
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(OwnFeedback::code).toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
