package org.mend.homework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mend.homework.ShelfEntry.Kind;
import org.mend.homework.ShelfEntry.Readers;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

/** {@code shelf.json}, read strictly. */
@Dependent
class ShelfFile {

    private static final String FILE = "shelf.json";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Map<String, Map<Readers, List<ShelfEntry>>> entries;

    ShelfFile() {
        this(LibraryFiles.list(FILE, "shelf"));
    }

    /** @throws LibraryMistake naming the place that is not as it must be */
    ShelfFile(JsonArray works) {
        entries = new LinkedHashMap<>();
        Set<String> titles = new HashSet<>();
        int last = 0;
        for (int i = 0; i < works.size(); i++) {
            LibraryObject work = work(works, i);
            work.allow("title", "authors", "year", "kind", "for", "part", "en", "es");
            if (!titles.add(work.text("title", 200))) {
                throw work.mistake("title", "is there twice");
            }
            Part part = work.oneOf("part", Part.class);
            Readers readers = work.oneOf("for", Readers.class);
            int place = readers.ordinal() * Part.values().length + part.ordinal();
            if (place < last) {
                throw work.mistake("part", "stands before the one above it: first clients', then clinicians', by part");
            }
            last = place;
            for (String language : Language.ALL) {
                of(language, readers).add(entry(work, part, language));
            }
        }
    }

    List<ShelfEntry> entries(String language, Readers readers) {
        return List.copyOf(of(language, readers));
    }

    private List<ShelfEntry> of(String language, Readers readers) {
        return entries.computeIfAbsent(language, none -> new LinkedHashMap<>()).computeIfAbsent(readers, none -> new ArrayList<>());
    }

    private static LibraryObject work(JsonArray works, int i) {
        if (works.get(i) instanceof JsonObject object) {
            return new LibraryObject(FILE, "work " + (i + 1), object);
        }
        throw new LibraryMistake(FILE, "work " + (i + 1), "must be an object");
    }

    private static ShelfEntry entry(LibraryObject work, Part part, String language) {
        LibraryObject text = work.object(language);
        boolean translated = text.has("title");
        if (language.equals(Language.ALL.getFirst())) {
            text.allow("why");
        } else {
            text.allow("why", "title");
        }
        return new ShelfEntry((translated ? text : work).text("title", 200), translated ? language : Language.ALL.getFirst(),
                work.text("authors", 160), work.number("year", FIRST_YEAR, LAST_YEAR), work.oneOf("kind", Kind.class), part,
                text.text("why", 300));
    }
}
