package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mend.repair.CheckIns.Share;

class CheckInsTest {

    private static final long MAKER = 1;
    private static final long PARTNER = 2;
    private static final LocalDate MADE = LocalDate.of(2026, 11, 2);
    private static final Instant AT = Instant.parse("2026-11-02T18:00:00Z");

    private final Commitment promise = new Commitment(MAKER, null, "key", "Call on Sunday", AT);
    private final List<FollowUp> followUps = promise.followUps(MADE);
    private final List<FollowUpAnswer> answers = new ArrayList<>();

    @Test
    void itAsksAfterOneSevenAndThirtyDays() {
        assertThat(followUps).extracting(FollowUp::dueOn).containsExactly(MADE.plusDays(1), MADE.plusDays(7), MADE.plusDays(30));
        assertThat(asked(MAKER, null, 0)).isNull();
        assertThat(asked(MAKER, null, 1)).isEqualTo(1);
        assertThat(asked(MAKER, null, 7)).isEqualTo(7);
        assertThat(asked(MAKER, null, 400)).isEqualTo(30);
    }

    @Test
    void whatIsAnsweredAsksNoMoreAndWhatWasPassedOverIsNotAskedAgain() {
        answer(1, MAKER, FollowAnswer.KEPT, 7);

        assertThat(asked(MAKER, null, 8)).isNull();
        assertThat(asked(MAKER, null, 30)).isEqualTo(30);
    }

    @Test
    void whoSaysThatItNoLongerFitsIsAskedNoMoreAndTheOtherStillIs() {
        answer(0, MAKER, FollowAnswer.NO_LONGER_FITS, 1);

        assertThat(asked(MAKER, shared(0), 7)).isNull();
        assertThat(asked(PARTNER, shared(0), 7)).isEqualTo(7);
    }

    @Test
    void onceBothKnowThatItNoLongerFitsNobodyIsAsked() {
        answer(0, MAKER, FollowAnswer.NO_LONGER_FITS, 1);
        answer(0, PARTNER, FollowAnswer.PARTLY, 2);

        assertThat(asked(PARTNER, shared(0), 7)).isNull();
    }

    @Test
    void neitherSeesTheOthersAnswerUntilBothHaveAnswered() {
        answer(0, MAKER, FollowAnswer.KEPT, 1);
        assertThat(other(PARTNER, 0, shared(0))).isNull();
        assertThat(other(MAKER, 0, shared(0))).isNull();

        answer(0, PARTNER, FollowAnswer.PARTLY, 1);
        assertThat(other(PARTNER, 0, shared(0)).kept()).isEqualTo(FollowAnswer.KEPT);
        assertThat(other(MAKER, 0, shared(0)).kept()).isEqualTo(FollowAnswer.PARTLY);
    }

    @Test
    void whatWasAnsweredBeforeItWasSharedStaysTheMakersOwn() {
        answer(1, MAKER, FollowAnswer.NOT_YET, 7);
        Share later = new Share(promise.id(), MADE.plusDays(7), AT.plusSeconds(7 * 86_400 + 3600), PARTNER);

        assertThat(view(PARTNER, later, 10).seen(followUps, answers)).extracting(CheckIn::afterDays).containsExactly(30);
        assertThat(asked(PARTNER, later, 10)).isNull();
    }

    @Test
    void withoutSharingThePartnerSeesNothingAndTheMakerOnlyTheirOwn() {
        answer(0, MAKER, FollowAnswer.KEPT, 1);
        answer(0, PARTNER, FollowAnswer.PARTLY, 1);

        assertThat(view(PARTNER, null, 9).seen(followUps, answers)).isEmpty();
        assertThat(other(MAKER, 0, null)).isNull();
    }

    @Test
    void anotherPartnerNeverSeesWhatTheOneBeforeAnswered() {
        answer(0, MAKER, FollowAnswer.KEPT, 1);
        answer(0, PARTNER, FollowAnswer.PARTLY, 1);
        Share withSomebodyElse = new Share(promise.id(), MADE, AT, 3);

        assertThat(other(MAKER, 0, withSomebodyElse)).isNull();
    }

    @Test
    void whatWasLetGoAsksNobody() {
        promise.letGo(AT);

        assertThat(asked(MAKER, null, 7)).isNull();
    }

    private void answer(int place, long client, FollowAnswer kept, int daysLater) {
        answers.add(new FollowUpAnswer(followUps.get(place).id(), client, kept, "", AT.plusSeconds(86_400L * daysLater)));
    }

    private Share shared(int daysLater) {
        return new Share(promise.id(), MADE.plusDays(daysLater), AT.plusSeconds(86_400L * daysLater), PARTNER);
    }

    private CheckIns view(long reader, Share share, int daysLater) {
        return new CheckIns(promise, share, reader, MADE.plusDays(daysLater));
    }

    private Integer asked(long reader, Share share, int daysLater) {
        CheckIns view = view(reader, share, daysLater);
        return view.asked(view.seen(followUps, answers)).map(CheckIn::afterDays).orElse(null);
    }

    private AnswerRow other(long reader, int place, Share share) {
        return view(reader, share, 40).seen(followUps.get(place), answers).other();
    }
}
