package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mend.record.BookletPart.Chapter;
import org.mend.record.BookletPart.Passage;

/** What somebody wrote stands on paper word by word, and is never markup. */
class BookletPrinterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void theTitlePageNamesWhoAndWhen() throws IOException {
        String text = text(printer("es").print("Ines", new BookletWish(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31), null, true,
                true), NOW, List.of(part(Chapter.REFLECTIONS, "Uno", "¿Qué?", "Llegó un portazo."))));

        assertThat(text).contains("Con mis propias palabras Ines Del 1 de marzo de 2026 al 31 de mayo de 2026")
                .contains("Lo que escribí", "Uno", "¿Qué?", "Llegó un portazo.", "Lindenhof");
    }

    @Test
    void markupThatSomebodyTypedIsPrintedAsTyped() throws IOException {
        assertThat(text(printer("en").print("Ines", BookletWish.ALL, NOW,
                List.of(part(Chapter.REPAIR, "<b>&amp;", "<i>", "<script>alert(1)</script> & so on")))))
                .contains("<b>&amp;", "<i>", "<script>alert(1)</script> & so on");
    }

    @Test
    void itIsTaggedAndNamesItsLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer("es").print("Ines", BookletWish.ALL, NOW,
                List.of(part(Chapter.PROMISES, "", "Prometí", "Llamar el domingo."))))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Con mis propias palabras");
        }
    }

    @Test
    void aHundredReflectionsOfTwoThousandWordsAreOneVolume() throws IOException {
        String words = "warum nicht gleich so hin und her ".repeat(286);
        List<BookletPart> parts = IntStream.range(0, 100)
                .mapToObj(i -> part(Chapter.REFLECTIONS, "Number " + i, "What arrived?", words + "End" + i + ".")).toList();
        assertThat(parts.stream().mapToLong(BookletPart::characters).sum()).isLessThan(Booklet.MOST_CHARACTERS);

        byte[] pdf = printer("en").print("Ines", BookletWish.ALL, NOW, parts);

        assertThat(text(pdf)).contains("End0.", "End99.");
        assertThat(pdf.length).isLessThan(16_000_000);
    }

    private static BookletPrinter printer(String language) {
        return new BookletPrinter(Locale.of(language), ZoneId.of("Europe/Berlin"), "Lindenhof");
    }

    private static BookletPart part(Chapter chapter, String title, String prompt, String words) {
        return new BookletPart(chapter, title, NOW, List.of(new Passage(prompt, words)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
        }
    }
}
