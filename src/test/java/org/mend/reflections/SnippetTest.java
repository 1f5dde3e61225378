package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void marksWhatWasLookedForAccentsAndCaseAsideAndChangesNothing() {
        Snippet snippet = snippet("Pedí PERDÓN <b>dos</b> veces.", "perdon dos");

        assertThat(snippet.pieces()).filteredOn(Snippet.Piece::hit).extracting(Snippet.Piece::text).containsExactly("PERDÓN", "dos");
        assertThat(text(snippet)).isEqualTo("Pedí PERDÓN <b>dos</b> veces.");
    }

    @Test
    void showsTheWordsAroundTheFirstHitOfALongText() {
        Snippet snippet = snippet("word ".repeat(200) + "lighthouse " + "word ".repeat(200), "lighthouse");

        assertThat(text(snippet)).startsWith("… ").endsWith(" …").contains("lighthouse").hasSizeLessThan(300);
    }

    @Test
    void marksTheBeginningOfWordsOnly() {
        assertThat(snippet("I know no answer", "no").pieces()).filteredOn(Snippet.Piece::hit).hasSize(1);
        assertThat(Snippet.holds("I know", SearchTerms.of("no"))).isFalse();
        assertThat(Snippet.holds("¿No?", SearchTerms.of("no"))).isTrue();
    }

    @Test
    void endsAlsoWithTextThatHasNoSpaces() {
        assertThat(text(snippet("x".repeat(5000), "y"))).hasSizeLessThan(400);
        assertThat(text(snippet("", "y"))).isEmpty();
    }

    @Test
    void takesOperatorsForGapsAndLongInputForItsBeginning() {
        assertThat(SearchTerms.of("+dinner -(late)* \"way\" ~@3").match()).isEqualTo("+dinner* +late*");
        assertThat(SearchTerms.of("what way").plain()).containsExactly("what", "way");
        assertThat(SearchTerms.of("a ".repeat(500)).plain()).containsExactly("a");
        assertThat(SearchTerms.of("%_!").plain()).containsExactly("%_!");
        assertThat(SearchTerms.like("%_!")).isEqualTo("%!%!_!!%");
        assertThat(SearchTerms.of(null).isEmpty()).isTrue();
    }

    private static Snippet snippet(String text, String typed) {
        return Snippet.of(text, SearchTerms.of(typed));
    }

    private static String text(Snippet snippet) {
        return snippet.pieces().stream().map(Snippet.Piece::text).collect(Collectors.joining());
    }
}
