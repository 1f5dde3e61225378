package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.mend.homework.CoupleTaskAssigned;
import org.mend.shared.Conflict;

/** The protocol over all orders in which two partners can submit, agree, take back and be parted. */
class SealedPairTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");
    private static final long INES = 11;
    private static final long TOM = 12;

    private enum Step {
        INES_SUBMITS, INES_AGREES, INES_WITHDRAWS, TOM_SUBMITS, TOM_AGREES, TOM_WITHDRAWS, THEY_PART;

        boolean isOf(long who) {
            return this != THEY_PART && name().startsWith(who == INES ? "INES" : "TOM");
        }
    }

    private static SealedPair sealed() {
        return new SealedPair(new CoupleTaskAssigned(1, 2, INES, 21, TOM, 22, true));
    }

    /** A refusal changes nothing. */
    private static void take(SealedPair pair, Step step) {
        try {
            switch (step) {
                case INES_SUBMITS -> pair.submitted(INES, NOW);
                case INES_AGREES -> pair.agree(INES, NOW);
                case INES_WITHDRAWS -> pair.withdraw(INES);
                case TOM_SUBMITS -> pair.submitted(TOM, NOW);
                case TOM_AGREES -> pair.agree(TOM, NOW);
                case TOM_WITHDRAWS -> pair.withdraw(TOM);
                case THEY_PART -> pair.close(NOW);
            }
        } catch (Conflict refused) {
            assertThat(refused.code()).isIn("pair-opened", "pair-closed");
        }
    }

    private static void inEveryOrder(Consumer<List<Step>> check) {
        permute(new ArrayList<>(), EnumSet.allOf(Step.class), check);
    }

    private static void permute(List<Step> taken, Set<Step> left, Consumer<List<Step>> check) {
        if (left.isEmpty()) {
            check.accept(List.copyOf(taken));
            return;
        }
        for (Step next : left) {
            Set<Step> rest = EnumSet.noneOf(Step.class);
            rest.addAll(left);
            rest.remove(next);
            taken.add(next);
            permute(taken, rest, check);
            taken.removeLast();
        }
    }

    @Test
    void opensWhenAndOnlyWhenBothHaveSubmittedAndBothSayYes() {
        inEveryOrder(order -> {
            SealedPair pair = sealed();
            Set<Step> facts = EnumSet.noneOf(Step.class);
            boolean opened = false;
            boolean parted = false;
            for (Step step : order) {
                take(pair, step);
                switch (step) {
                    case THEY_PART -> parted = true;
                    case INES_WITHDRAWS -> facts.remove(Step.INES_AGREES);
                    case TOM_WITHDRAWS -> facts.remove(Step.TOM_AGREES);
                    default -> facts.add(step);
                }
                opened = !parted && (opened || facts.containsAll(
                        EnumSet.of(Step.INES_SUBMITS, Step.INES_AGREES, Step.TOM_SUBMITS, Step.TOM_AGREES)));
                assertThat(pair.isOpen()).as("%s after %s", order, step).isEqualTo(opened);
            }
        });
    }

    @Test
    void nothingOfOnePartnerShowsToTheOtherUntilItOpens() {
        inEveryOrder(order -> {
            SealedPair pair = sealed();
            for (Step step : order) {
                PairState toInes = pair.stateFor(INES);
                PairState toTom = pair.stateFor(TOM);
                take(pair, step);
                if (!pair.isOpen()) {
                    if (step.isOf(TOM)) {
                        assertThat(pair.stateFor(INES)).as("%s after %s", order, step).isEqualTo(toInes);
                    }
                    if (step.isOf(INES)) {
                        assertThat(pair.stateFor(TOM)).as("%s after %s", order, step).isEqualTo(toTom);
                    }
                }
            }
        });
    }

    /** As if the yes had never been: both the pair and what each may know of it go on the same. */
    @Test
    void aYesThatIsTakenBackLeavesNoTrace() {
        inEveryOrder(order -> {
            List<Step> without = order.stream().filter(step -> step != Step.INES_AGREES && step != Step.INES_WITHDRAWS).toList();
            SealedPair never = sealed();
            SealedPair takenBack = sealed();
            boolean open = false;
            for (Step step : order) {
                take(takenBack, step);
                open |= takenBack.isOpen();
            }
            without.forEach(step -> take(never, step));
            if (!open && order.indexOf(Step.INES_AGREES) < order.indexOf(Step.INES_WITHDRAWS)) {
                assertThat(takenBack.stateFor(TOM)).as("%s", order).isEqualTo(never.stateFor(TOM));
                assertThat(takenBack.stateFor(INES)).as("%s", order).isEqualTo(never.stateFor(INES));
            }
        });
    }

    @Test
    void whatIsOpenCannotBeSealedAgain() {
        SealedPair pair = opened();

        assertThatThrownBy(() -> pair.withdraw(INES)).isInstanceOf(Conflict.class).hasMessage("pair-opened");
        assertThat(pair.isOpen()).isTrue();
    }

    @Test
    void eachReadsTheOthersHalfOnceItIsOpen() {
        SealedPair pair = opened();

        assertThat(pair.partnersAssignment(INES)).isEqualTo(22);
        assertThat(pair.partnersAssignment(TOM)).isEqualTo(21);
        assertThat(pair.stateFor(TOM).assignmentId()).isEqualTo(22);
        assertThat(pair.stateFor(TOM).openedAt()).isEqualTo(NOW);
    }

    @Test
    void theEndOfTheCoupleClosesItForGood() {
        SealedPair pair = opened();
        pair.close(NOW);

        assertThat(pair.isOpen()).isFalse();
        assertThat(pair.stateFor(INES).isOpen()).isFalse();
        assertThatThrownBy(() -> pair.agree(TOM, NOW)).isInstanceOf(Conflict.class).hasMessage("pair-closed");
    }

    private static SealedPair opened() {
        SealedPair pair = sealed();
        pair.submitted(INES, NOW);
        pair.agree(INES, NOW);
        pair.agree(TOM, NOW);
        pair.submitted(TOM, NOW);
        return pair;
    }
}
