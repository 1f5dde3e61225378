package org.mend.record;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.mend.homework.Language;
import org.mend.identity.CurrentUser;
import org.mend.record.RecordSection.Field;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;

/**
 * Writes everything that is the signed-in client's own as a ZIP: README.txt, data.json and the booklet. The same record gives the
 * same file. One section, or one volume of the booklet, is in memory at a time.
 */
@ApplicationScoped
class OwnRecordFile {

    private static final int FORMAT = 1;
    private static final int BOOKLET = 1;

    private final OwnRecordReading reading;
    private final Booklet booklet;
    private final CurrentUser user;

    @Inject
    OwnRecordFile(OwnRecordReading reading, Booklet booklet, CurrentUser user) {
        this.reading = reading;
        this.booklet = booklet;
        this.user = user;
    }

    protected OwnRecordFile() {
        this(null, null, null);
    }

    /** How often {@link #write} tells that it is a step on. */
    int steps() {
        return RecordSections.ALL.size() + BOOKLET;
    }

    void write(OutputStream to, Instant at, Runnable step) throws IOException {
        reading.begin();
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        begin(zip, "README.txt", at);
        try (InputStream readme = OwnRecordFile.class.getResourceAsStream("readme_" + Language.of(user.locale()) + ".txt")) {
            readme.transferTo(zip);
        }
        begin(zip, "data.json", at);
        data(zip, at, step);
        int number = 1;
        for (List<BookletPart> volume : booklet.volumes()) {
            begin(zip, number == 1 ? "my-words.pdf" : "my-words-" + number + ".pdf", at);
            zip.write(booklet.volume(BookletWish.ALL, volume));
            number++;
        }
        zip.finish();
        step.run();
    }

    private static void begin(ZipOutputStream zip, String name, Instant at) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }

    private void data(OutputStream to, Instant at, Runnable step) {
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new Unclosed(to), StandardCharsets.UTF_8)) {
            json.writeStartObject().write("format", FORMAT).write("made", at.toString());
            for (RecordSection section : RecordSections.ALL) {
                section(json, section);
                step.run();
            }
            json.writeEnd();
        }
    }

    private void section(JsonGenerator json, RecordSection section) {
        Map<String, Map<Long, List<Object[]>>> children = new HashMap<>();
        section.children().forEach(list -> children.put(list.name(), reading.children(list)));
        json.writeStartArray(section.name());
        for (Object[] row : reading.rows(section)) {
            json.writeStartObject().write("resourceType", section.type());
            fields(json, section.fields(), row, 0);
            for (RecordSection list : section.children()) {
                json.writeStartArray(list.name());
                children.get(list.name()).getOrDefault(((Number) row[0]).longValue(), List.of()).forEach(child -> {
                    json.writeStartObject();
                    fields(json, list.fields(), child, 1);
                    json.writeEnd();
                });
                json.writeEnd();
            }
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** What is not there is left out. */
    private static void fields(JsonGenerator json, List<Field> fields, Object[] row, int from) {
        for (int i = 0; i < fields.size(); i++) {
            Object value = row[i + from];
            Field field = fields.get(i);
            if (value != null) {
                switch (field.kind()) {
                    case ID -> json.write(field.name(), Ids.format(((Number) value).longValue()));
                    case TIME -> json.write(field.name(), ((LocalDateTime) value).toInstant(ZoneOffset.UTC).toString());
                    case FLAG -> json.write(field.name(), value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0);
                    case NUMBER -> json.write(field.name(), new BigDecimal(value.toString()));
                    case JSON -> json.write(field.name(), parsed(value.toString()));
                    default -> json.write(field.name(), value.toString());
                }
            }
        }
    }

    private static JsonValue parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** The generator closes what it writes to, and the ZIP goes on. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
