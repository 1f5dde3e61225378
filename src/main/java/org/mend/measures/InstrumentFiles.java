package org.mend.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The instruments as they travel with the product, one file each. */
final class InstrumentFiles {

    /** Each is named after its code. ORS/SRS, RDAS and HRS-II are not among them: their terms don't allow it. */
    static final List<String> CODES = List.of("phq-9", "gad-7", "scs-sf", "csi-16", "csi-4", "saps");

    private InstrumentFiles() {
    }

    /** The definitions by what they say. @throws InstrumentMistake naming the file and the place that is not as it must be */
    static Map<Questionnaire, String> all() {
        Map<Questionnaire, String> files = new LinkedHashMap<>();
        for (String code : CODES) {
            String file = code + ".json";
            String definition = text(file);
            Questionnaire read = QuestionnaireReader.read(file, definition);
            if (!read.code().equals(code)) {
                throw new InstrumentMistake(file, "differs from the file's name", new InstrumentFlaw("code", InstrumentFlaw.SHAPE));
            }
            files.put(read, definition);
        }
        return files;
    }

    static String text(String file) {
        try (InputStream stream = InstrumentFiles.class.getResourceAsStream("instruments/" + file)) {
            if (stream == null) {
                throw new InstrumentMistake(file, "is missing", new InstrumentFlaw("", InstrumentFlaw.SHAPE));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
