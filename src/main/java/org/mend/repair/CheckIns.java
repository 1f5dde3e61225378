package org.mend.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one of two people may see of a promise's askings back, and which of them waits. Between the two an asking back counts
 * when its day is not before the day of sharing and its maker had not answered it before; of such a one the other's answer is
 * seen once both have answered since. Only the newest that is due asks: what was passed over is never asked for again. Whoever
 * said that it no longer fits is asked no more, and neither is the other, once both answers lie open.
 */
final class CheckIns {

    private final Commitment promise;
    private final Share share;
    private final long reader;
    private final LocalDate today;

    /** An open sharing. @param partnerId the client with whom the maker shares */
    record Share(long commitmentId, LocalDate sharedOn, Instant sharedAt, long partnerId) {
    }

    /** @param share null while it is not shared; @param today on the reader's clock */
    CheckIns(Commitment promise, Share share, long reader, LocalDate today) {
        this.promise = promise;
        this.share = share;
        this.reader = reader;
        this.today = today;
    }

    boolean isMine() {
        return promise.clientId() == reader;
    }

    /** @param answers of whomever to these followUps */
    List<CheckIn> seen(List<FollowUp> followUps, List<FollowUpAnswer> answers) {
        return followUps.stream().sorted(Comparator.comparing(FollowUp::afterDays))
                .filter(one -> isMine() || isJoint(one, answers)).map(one -> seen(one, answers)).toList();
    }

    CheckIn seen(FollowUp followUp, List<FollowUpAnswer> answers) {
        AnswerRow own = answer(followUp, reader, answers);
        AnswerRow other = !isJoint(followUp, answers) ? null
                : since(answer(followUp, isMine() ? share.partnerId() : promise.clientId(), answers));
        boolean both = since(own) != null && other != null;
        return new CheckIn(followUp.afterDays(), followUp.dueOn(), isMine() ? own : since(own), both ? other : null,
                followUp.isDue(today));
    }

    boolean isJoint(FollowUp followUp, List<FollowUpAnswer> answers) {
        if (share == null || followUp.dueOn().isBefore(share.sharedOn())) {
            return false;
        }
        AnswerRow makers = answer(followUp, promise.clientId(), answers);
        return makers == null || since(makers) != null;
    }

    /** What waits for the reader, among what the reader sees. */
    Optional<CheckIn> asked(List<CheckIn> seen) {
        if (promise.hasEnded() || seen.stream().anyMatch(CheckIn::saysNoLonger)) {
            return Optional.empty();
        }
        return seen.stream().filter(CheckIn::due).max(Comparator.comparing(CheckIn::afterDays)).filter(one -> one.own() == null);
    }

    private AnswerRow since(AnswerRow answer) {
        return share == null || answer == null || answer.answeredAt().isBefore(share.sharedAt()) ? null : answer;
    }

    private static AnswerRow answer(FollowUp followUp, long client, List<FollowUpAnswer> answers) {
        Stream<FollowUpAnswer> found = answers.stream()
                .filter(one -> one.followUpId() == followUp.id() && one.clientId() == client);
        return found.findFirst().map(FollowUpAnswer::row).orElse(null);
    }
}
