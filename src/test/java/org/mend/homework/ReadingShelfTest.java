package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mend.homework.ShelfEntry.Readers;

import jakarta.json.Json;

/** The real shelf, and that its file is read strictly. */
class ReadingShelfTest {

    private static final Locale ENGLISH = Locale.of("en");
    private static final Locale SPANISH = Locale.of("es");
    private static final String GOOD = """
            [{"title": "On Apology", "authors": "Aaron Lazare", "year": 2004, "kind": "BOOK", "for": "CLIENTS", "part": "S5",
              "en": {"why": "E"}, "es": {"why": "S", "title": "T"}},
             {"title": "Shame and Guilt", "authors": "J", "year": 2002, "kind": "BOOK", "for": "CLINICIANS", "part": "S2",
              "en": {"why": "E"}, "es": {"why": "S"}}]""";

    private final ReadingShelf shelf = new ReadingShelf(new ShelfFile());

    @ParameterizedTest
    @EnumSource
    void bothLanguagesHaveTheSameWorks(Readers readers) {
        List<ShelfEntry> english = shelf.entries(ENGLISH, readers);
        List<ShelfEntry> spanish = shelf.entries(SPANISH, readers);

        assertThat(english).hasSizeGreaterThanOrEqualTo(4);
        assertThat(spanish).extracting(ShelfEntry::authors).isEqualTo(english.stream().map(ShelfEntry::authors).toList());
        assertThat(english).allSatisfy(entry -> assertThat(entry.language()).isEqualTo("en"));
        for (int i = 0; i < english.size(); i++) {
            assertThat(spanish.get(i).why()).as(english.get(i).title()).isNotEqualTo(english.get(i).why());
        }
    }

    @Test
    void holdsTwelveToSixteenWorksInTheOrderOfTheParts() {
        List<ShelfEntry> all = Stream.of(Readers.values()).flatMap(readers -> shelf.entries(ENGLISH, readers).stream()).toList();

        assertThat(all).hasSizeBetween(12, 16);
        assertThat(shelf.entries(ENGLISH, Readers.CLIENTS)).extracting(ShelfEntry::part).isSorted();
    }

    @Test
    void givesTheTitleOfTheSpanishEditionWhereThereIsOne() {
        assertThat(shelf.entries(SPANISH, Readers.CLIENTS)).filteredOn(entry -> entry.authors().equals("Sue Johnson"))
                .singleElement().satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo("Abrázame fuerte");
                    assertThat(entry.language()).isEqualTo("es");
                });
        assertThat(shelf.entries(SPANISH, Readers.CLINICIANS)).extracting(ShelfEntry::language).containsOnly("en");
    }

    @Test
    void speaksToReadersOfOtherLanguagesInEnglish() {
        assertThat(shelf.entries(Locale.of("fr"), Readers.CLIENTS)).isEqualTo(shelf.entries(ENGLISH, Readers.CLIENTS));
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void neitherShamesNorRaisesItsVoice(String language) {
        assertThat(Stream.of(Readers.values()).flatMap(readers -> shelf.entries(Locale.of(language), readers).stream()))
                .extracting(ShelfEntry::why).allSatisfy(why -> {
                    assertThat(ShamingWords.in(language).foundIn(why)).as(why).isEmpty();
                    assertThat(why).doesNotContain("!", "¡").endsWith(".");
                });
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "\"year\": 2004    | \"year\": \"2004\"      | work 1.year must be a whole number",
        "\"CLIENTS\"       | \"CLINICIANS\"          | work 2.part stands before",
        "\"S5\"            | \"S13\"                 | work 1.part must be one of S1",
        "{\"why\": \"S\"}  | {}                      | work 2.es.why must be a text",
        "\"kind\": \"BOOK\"| \"kind\": \"SONG\"      | work 1.kind must be one of BOOK",
        "Shame and Guilt   | On Apology              | work 2.title is there twice",
        "\"en\": {\"why\"  | \"en\": {\"title\"      | work 1.en.title is not known here",
        "\"authors\"       | \"author\"              | work 1.author is not known here",
    })
    void refusesWhatIsNotAsItMustBeAndNamesThePlace(String good, String bad, String complaint) {
        assertThat(read(GOOD).entries("es", Readers.CLIENTS)).extracting(ShelfEntry::title).containsExactly("T");
        assertThatThrownBy(() -> read(GOOD.replace(good, bad))).isInstanceOf(LibraryMistake.class)
                .hasMessageContaining("shelf.json").hasMessageContaining(complaint);
    }

    private static ShelfFile read(String text) {
        return new ShelfFile(Json.createReader(new StringReader(text)).readArray());
    }
}
