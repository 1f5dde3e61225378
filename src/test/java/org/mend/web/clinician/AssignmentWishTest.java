package org.mend.web.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.Cadence;
import org.mend.homework.Weekdays;

/** What the page sends for each of several clients. */
class AssignmentWishTest {

    @Test
    void onceWithoutAnythingElseIsShort() {
        assertThat(AssignmentWish.of("kind-phrase", AssignmentTerms.simply(null, null), Optional.empty()).toString()).isEqualTo("""
                {"exerciseId":"kind-phrase","note":"","whyNow":"","reminders":true,"goodEnough":false}""");
    }

    @Test
    void everyTermAndTheRhythmAreInIt() {
        AssignmentTerms terms = new AssignmentTerms("Slowly.", "Sunday.", LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 1), 5, false,
                true, 2);
        Cadence cadence = Cadence.on(Weekdays.of(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));

        assertThat(AssignmentWish.of("kind-phrase", terms, Optional.of(cadence)).toString()).isEqualTo("""
                {"exerciseId":"kind-phrase","note":"Slowly.","whyNow":"Sunday.","reminders":false,"goodEnough":true,\
                "dueOn":"2026-12-24","notBefore":"2026-12-01","expectedMinutes":5,"editCap":2,\
                "cadence":{"kind":"weekdays","weekdays":["monday","friday"]}}""");
        assertThat(AssignmentWish.of("a", terms, Optional.of(Cadence.timesAWeek(3))).getJsonObject("cadence").toString())
                .isEqualTo("{\"kind\":\"times-a-week\",\"times\":3}");
        assertThat(AssignmentWish.of("a", terms, Optional.of(Cadence.untilNextSession())).getJsonObject("cadence").toString())
                .isEqualTo("{\"kind\":\"until-next-session\"}");
    }
}
