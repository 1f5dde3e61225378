package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies on paper is all that the exercise says, in a file that a screen reader can read. */
class SheetPrinterTest {

    private static final String PRACTICE = "Lindenhof Practice";

    private final SoftAssertions softly = new SoftAssertions();

    static Stream<ExerciseSheet> everyExerciseInBothLanguages() {
        return LibraryFiles.exercises().stream().flatMap(exercise -> Language.ALL.stream().map(code -> sheet(exercise, code)));
    }

    @ParameterizedTest
    @MethodSource("everyExerciseInBothLanguages")
    void everyExerciseIsATaggedSheetWithAllItsTexts(ExerciseSheet sheet) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new SheetPrinter(PRACTICE, sheet.language()).exercise(sheet))) {
            isTagged(pdf, sheet.title(), sheet.language());
            String text = withoutHeadAndFoot(pdf, sheet.language());
            texts(sheet).forEach(expected -> softly.assertThat(text).as(sheet.slug()).contains(squeezed(expected)));
            softly.assertThat(squeezed(new PDFTextStripper().getText(pdf))).contains(squeezed(PRACTICE))
                    .contains("1/" + pdf.getNumberOfPages());
        }
        softly.assertAll();
    }

    @Test
    void headingsAndListsAreTaggedAsWhatTheyAre() throws IOException {
        ExerciseSheet sheet = everyExerciseInBothLanguages().filter(one -> one.steps().stream().anyMatch(step -> step.kind().chosen()))
                .findFirst().orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(new SheetPrinter(PRACTICE, sheet.language()).exercise(sheet))) {
            List<String> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags).contains("H1", "H2", "P", "L", "LI");
            assertThat(tags.stream().filter("H2"::equals)).hasSameSizeAs(sheet.steps());
        }
    }

    @Test
    void aProgrammeIsItsExercisesInOrder() throws IOException {
        ExerciseSheet first = sheet(LibraryFiles.exercises().get(0), "es");
        ExerciseSheet second = sheet(LibraryFiles.exercises().get(1), "es");
        ProgrammeRow programme = new ProgrammeRow("two", Audience.INDIVIDUAL, "Dos pasos <b>&", "Para empezar", List.of());

        try (PDDocument pdf = Loader.loadPDF(new SheetPrinter(PRACTICE, "es").programme(programme, List.of(first, second)))) {
            isTagged(pdf, "Dos pasos <b>&", "es");
            softly.assertAll();
            String text = squeezed(new PDFTextStripper().getText(pdf));
            assertThat(text).contains(squeezed("Dos pasos <b>&"), squeezed("1. " + first.title()));
            assertThat(text.indexOf(squeezed(second.rationale()))).isGreaterThan(text.indexOf(squeezed(first.rationale())));
            assertThat(tags(pdf.getDocumentCatalog().getStructureTreeRoot()).stream().filter("H1"::equals)).hasSize(1);
        }
    }

    @Test
    void whatTheClinicianWroteStandsOnTheClientsSheetAndIsNeverMarkup() throws IOException {
        ExerciseSheet sheet = sheet(LibraryFiles.exercises().getFirst(), "en");
        SheetPrinter.Letter letter = new SheetPrinter.Letter("My own title", "Because of Sunday",
                "<script>x</script> Ærø ő 😀\nSecond line", "Dr. Weil");

        try (PDDocument pdf = Loader.loadPDF(new SheetPrinter(PRACTICE, "en").assigned(sheet, letter))) {
            String text = squeezed(new PDFTextStripper().getText(pdf));
            assertThat(text).contains(squeezed("Why now: Because of Sunday"), squeezed("<script>x</script> Ærø ő"),
                    squeezed("Second line"), squeezed("Dr. Weil"), squeezed("My own title"));
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("My own title");
        }
    }

    /** A text may go on over the end of a page. */
    private static String withoutHeadAndFoot(PDDocument pdf, String language) throws IOException {
        String foot = squeezed(ResourceBundle.getBundle("org.mend.homework.print.print", Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString("disclaimer"));
        String text = squeezed(new PDFTextStripper().getText(pdf)).replace(squeezed(PRACTICE), "").replace(foot, "");
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text = text.replaceFirst(page + "/" + pdf.getNumberOfPages(), "");
        }
        return text;
    }

    private void isTagged(PDDocument pdf, String title, String language) throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        softly.assertThat(catalog.getMarkInfo()).as("MarkInfo").isNotNull();
        softly.assertThat(catalog.getMarkInfo().isMarked()).as("Marked").isTrue();
        softly.assertThat(catalog.getStructureTreeRoot()).as("StructTreeRoot").isNotNull();
        softly.assertThat(catalog.getLanguage()).as("Lang").isEqualTo(language);
        softly.assertThat(pdf.getDocumentInformation().getTitle()).as("title").isEqualTo(title);
        softly.assertThat(catalog.getViewerPreferences().displayDocTitle()).as("title is shown").isTrue();
        softly.assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8)).contains("pdfuaid");
        pdf.getPages().forEach(page -> page.getResources().getFontNames().forEach(name ->
                softly.assertThat(font(page.getResources(), name).isEmbedded()).as(name.getName()).isTrue()));
    }

    private static PDFont font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).forEach(kid -> {
            tags.add(kid.getStandardStructureType());
            tags.addAll(tags(kid));
        });
        return tags;
    }

    private static List<String> texts(ExerciseSheet sheet) {
        List<String> texts = new ArrayList<>(List.of(sheet.title(), sheet.summary(), sheet.rationale(), sheet.source()));
        for (ExerciseStep step : sheet.steps()) {
            texts.add(step.title());
            texts.add(step.prompt());
            texts.add(step.low());
            texts.add(step.high());
            texts.addAll(step.starters());
            texts.addAll(step.options());
            step.parts().forEach(part -> {
                texts.add(part.label());
                texts.addAll(part.options());
            });
        }
        return texts;
    }

    /** Lines and pages break where there is a space, and a page's head may stand in between. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static ExerciseSheet sheet(LibraryExercise exercise, String language) {
        LibraryText text = exercise.texts().get(language);
        return new ExerciseSheet(1, 1, exercise.version(), exercise.slug(), exercise.part(), exercise.audience(), exercise.minutes(),
                exercise.source(), language, text.title(), text.summary(), text.rationale(),
                exercise.steps().stream().map(step -> step.in(language)).toList());
    }
}
