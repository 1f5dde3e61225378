package org.mend.rest;

import java.time.OffsetDateTime;
import java.util.List;

import org.mend.reflections.AnsweredPrompt;
import org.mend.reflections.EarlierAnswer;
import org.mend.reflections.FeedbackRow;
import org.mend.reflections.OwnReflection;
import org.mend.reflections.SharedReflection;
import org.mend.shared.Ids;

/** A reflection, whole, in the language it was written in. */
public record ReflectionJson(String id, int version, String clientId, String assignmentId, String title, String language,
        OffsetDateTime submittedAt, String visibility, String reviewState, List<AnswerJson> answers,
        List<FeedbackJson> feedback) implements Body {

    /**
     * A prompt with its answer; either {@code text} or {@code number} is null, both when it was left empty.
     *
     * @param earlier answers to the same prompt before, for clinicians
     */
    public record AnswerJson(String stepKey, String kind, String title, String prompt, String text, Integer number, int min,
            int max, String low, String high, List<EarlierJson> earlier) {

        static AnswerJson of(AnsweredPrompt answer, Caller caller) {
            return new AnswerJson(answer.key(), Codes.of(answer.kind()), answer.title(), answer.prompt(), answer.text(),
                    answer.number(), answer.min(), answer.max(), answer.low(), answer.high(),
                    answer.earlier().stream().map(earlier -> EarlierJson.of(earlier, caller)).toList());
        }
    }

    public record EarlierJson(String reflectionId, OffsetDateTime submittedAt, String text, Integer number) {

        static EarlierJson of(EarlierAnswer answer, Caller caller) {
            return new EarlierJson(Ids.format(answer.reflectionId()), caller.time(answer.submittedAt()), answer.text(),
                    answer.number());
        }
    }

    public record FeedbackJson(String clinicianName, String outcome, String feedback, OffsetDateTime reviewedAt) {

        static FeedbackJson of(FeedbackRow row, Caller caller) {
            return new FeedbackJson(row.clinicianName(), Codes.of(row.outcome()), row.feedback(),
                    caller.time(row.reviewedAt()));
        }
    }

    static ReflectionJson of(OwnReflection own, long clientId, Caller caller) {
        return new ReflectionJson(Ids.format(own.id()), own.version(), Ids.format(clientId), Ids.format(own.assignmentId()),
                own.title(), own.language(), caller.time(own.submittedAt()), Codes.of(own.visibility()),
                Codes.of(own.reviewState()), answers(own.answers(), caller), feedback(own.feedback(), caller));
    }

    static ReflectionJson of(SharedReflection shared, Caller caller) {
        return new ReflectionJson(Ids.format(shared.id()), shared.version(), Ids.format(shared.clientId()),
                Ids.format(shared.assignmentId()), shared.title(), shared.language(), caller.time(shared.submittedAt()),
                Codes.of(shared.visibility()), Codes.of(shared.reviewState()), answers(shared.answers(), caller),
                feedback(shared.feedback(), caller));
    }

    private static List<AnswerJson> answers(List<AnsweredPrompt> answers, Caller caller) {
        return answers.stream().map(answer -> AnswerJson.of(answer, caller)).toList();
    }

    private static List<FeedbackJson> feedback(List<FeedbackRow> rows, Caller caller) {
        return rows.stream().map(row -> FeedbackJson.of(row, caller)).toList();
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "ReflectionJson";
    }
}
