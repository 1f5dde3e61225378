package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Invalid;

import jakarta.inject.Inject;

/** A booklet holds the client's own words, those that the client chose, and nobody else's. */
@ExtendWith(ArquillianExtension.class)
class BookletIT {

    @Inject
    private TestPractice practice;
    @Inject
    private OwnRecordPractice records;
    @Inject
    private Booklet booklet;
    @Inject
    private OwnLookBack lookBack;

    private Principal mara;
    private Principal ines;
    private Principal leon;
    private long first;

    @BeforeEach
    void somethingWasWritten() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        leon = practice.clientOf(mara);
        practice.couple(ines, leon);
        first = records.reflection(ines, mara, "PRIVATE", "Le llegó un portazo.");
        records.reflection(ines, mara, "CLINICIAN", "Me quedé un rato.");
        records.reflection(leon, mara, "CLINICIAN", "Only Leon wrote this.");
        records.answer(first, mara, "Only Mara wrote this.");
        records.repairWithPromise(ines, "Cerré la puerta.", "Llamar el domingo.");
    }

    @Test
    void itHoldsAllOfTheClientsOwnWordsAndNobodyElses() throws IOException {
        String text = text(practice.as(ines, () -> booklet.print(BookletWish.ALL)));

        assertThat(text).contains("Le llegó un portazo.", "Me quedé un rato.", "Cerré la puerta.", "Llamar el domingo.", "Ines")
                .doesNotContain("Only Leon", "Only Mara");
    }

    @Test
    void whatIsNotChosenIsLeftOut() throws IOException {
        String text = text(practice.as(ines, () -> booklet.print(new BookletWish(null, null, Set.of(first), false, true))));

        assertThat(text).contains("Le llegó un portazo.", "Llamar el domingo.").doesNotContain("Me quedé", "Cerré la puerta.");
    }

    @Test
    void anotherClientsReflectionCannotBeChosen() {
        BookletWish wish = new BookletWish(null, null, Set.of(first), false, false);

        assertThatThrownBy(() -> practice.as(leon, () -> booklet.print(wish))).isInstanceOf(Invalid.class).hasMessage("booklet-empty");
        assertThat(practice.as(leon, () -> booklet.entries(BookletWish.ALL))).extracting(BookletEntry::id).doesNotContain(first);
    }

    @Test
    void aSpanBeforeTheFirstWordIsEmptyAndOneThatEndsBeforeItBeginsIsRefused() {
        LocalDate longAgo = LocalDate.of(2001, 1, 1);

        assertThat(practice.as(ines, () -> booklet.entries(new BookletWish(null, longAgo, null, true, true)))).isEmpty();
        assertThatThrownBy(() -> practice.as(ines, () -> booklet.print(new BookletWish(longAgo, longAgo.minusDays(1), null, true,
                true)))).isInstanceOf(Invalid.class).hasMessage("booklet-span");
    }

    @Test
    void onlyClientsHaveOne() {
        for (Principal other : new Principal[] {mara, practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN)}) {
            assertThatThrownBy(() -> practice.as(other, () -> booklet.print(BookletWish.ALL))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(other, () -> lookBack.cameBackTo(5))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void statementsDoNotGrowWithWhatWasWritten() throws Exception {
        practice.as(ines, () -> booklet.entries(BookletWish.ALL));
        long few = practice.selects(ines, () -> booklet.print(BookletWish.ALL));
        for (int i = 0; i < 5; i++) {
            records.reflection(ines, mara, "PRIVATE", "Otra vez " + i);
        }

        assertThat(practice.selects(ines, () -> booklet.print(BookletWish.ALL))).isEqualTo(few);
    }

    @Test
    void whatTheClientCameBackToStandsInTheLookBack() {
        assertThat(practice.as(ines, () -> lookBack.cameBackTo(10))).extracting(CameBack::kind)
                .containsExactlyInAnyOrder(CameBack.Kind.PRACTICE, CameBack.Kind.REPAIR, CameBack.Kind.PROMISE);
        assertThat(practice.as(leon, () -> lookBack.cameBackTo(10))).isEmpty();
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
        }
    }
}
