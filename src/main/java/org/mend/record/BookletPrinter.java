package org.mend.record;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.mend.homework.PdfWriter;
import org.mend.record.BookletPart.Chapter;
import org.mend.record.BookletPart.Passage;

/** Lays a client's words out as a booklet: a title page, then each thing written, a seam between one and the next. */
final class BookletPrinter {

    private static final String BUNDLE = "org.mend.record.print.booklet";

    private final BookletPage page = new BookletPage();
    private final ResourceBundle texts;
    private final Locale language;
    private final ZoneId zone;
    private final String practice;

    BookletPrinter(Locale language, ZoneId zone, String practice) {
        this.language = language;
        this.zone = zone;
        this.practice = practice;
        this.texts = texts(language);
    }

    static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, BookletPrinter.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    byte[] print(String givenName, BookletWish wish, Instant now, List<BookletPart> parts) {
        Instant first = wish.from() == null ? parts.stream().map(BookletPart::at).min(Instant::compareTo).orElse(now)
                : wish.from().atStartOfDay(zone).toInstant();
        Instant last = wish.until() == null ? now : wish.until().atStartOfDay(zone).toInstant();
        page.fill(Map.of("title", texts.getString("title"), "summary", say("summary", givenName), "practice", practice,
                "name", givenName, "span", say("span", day(first), day(last)), "note", texts.getString("note")));
        Chapter chapter = null;
        for (BookletPart part : parts) {
            if (part.chapter() != chapter) {
                chapter = part.chapter();
                page.add("chapter", Map.of("title", texts.getString("chapter." + chapter.name())));
            } else {
                page.add("seam", Map.of());
            }
            page.add("part", Map.of("title", part.title().isEmpty() ? day(part.at()) : part.title(),
                    "when", part.title().isEmpty() ? "" : day(part.at())));
            for (Passage passage : part.passages()) {
                page.add("passage", Map.of("prompt", passage.prompt(), "words", passage.words()));
            }
        }
        page.page().getDocumentElement().setAttribute("lang", language.getLanguage());
        return PdfWriter.write(page.page());
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("es".equals(language.getLanguage()) ? "d 'de' MMMM 'de' yyyy" : "d MMMM yyyy", language)
                .format(at.atZone(zone));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }
}
