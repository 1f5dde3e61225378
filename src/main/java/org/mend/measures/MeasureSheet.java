package org.mend.measures;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as its client sees it, in the language it can be shown in.
 *
 * @param language of the wording: the client's, or the one there is
 * @param answers kept so far, value by item
 * @param session start of the session that it is for, or null
 * @param answered it has been handed in
 */
public record MeasureSheet(long requestId, String language, String intro, List<Question> questions, String attribution,
        Map<String, Integer> answers, int minutes, Instant session, boolean answered) {

    private static final int SECONDS_AN_ITEM = 10;
    private static final int A_MINUTE = 60;

    /** @param lead what stands above it where the way of asking changes; empty otherwise */
    public record Question(String key, String lead, String text, List<Choice> choices) {
    }

    public record Choice(int value, String text) {
    }

    static MeasureSheet of(MeasureRequest request, Questionnaire asked, Instant session, Locale reader) {
        Locale language = asked.shownIn(reader);
        List<Question> questions = asked.items().stream().map(item -> new Question(item.key(), item.lead().in(language),
                item.text().in(language), item.options().stream()
                        .map(option -> new Choice(option.value(), option.text().in(language))).toList())).toList();
        return new MeasureSheet(request.id(), language.getLanguage(), asked.intro().in(language), questions,
                asked.attribution().in(language), request.draft(), minutes(asked), session,
                request.status() == RequestStatus.COMPLETED);
    }

    /** About ten seconds an item, in whole minutes. */
    static int minutes(Questionnaire asked) {
        return Math.max(1, Math.ceilDiv(asked.items().size() * SECONDS_AN_ITEM, A_MINUTE));
    }

    /** How many have an answer. */
    public long given() {
        return questions.stream().filter(question -> answers.containsKey(question.key())).count();
    }
}
