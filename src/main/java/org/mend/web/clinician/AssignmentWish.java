package org.mend.web.clinician;

import java.util.Locale;
import java.util.Optional;

import org.mend.homework.AssignmentTerms;
import org.mend.homework.Cadence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What is asked, as {@code POST /api/v1/clients/{id}/assignments} takes it. */
final class AssignmentWish {

    private AssignmentWish() {
    }

    static JsonObject of(String exercise, AssignmentTerms terms, Optional<Cadence> cadence) {
        JsonObjectBuilder wish = Json.createObjectBuilder().add("exerciseId", exercise).add("note", terms.note())
                .add("whyNow", terms.whyNow()).add("reminders", terms.reminders()).add("goodEnough", terms.goodEnough());
        Optional.ofNullable(terms.dueOn()).ifPresent(day -> wish.add("dueOn", day.toString()));
        Optional.ofNullable(terms.notBefore()).ifPresent(day -> wish.add("notBefore", day.toString()));
        Optional.ofNullable(terms.expectedMinutes()).ifPresent(minutes -> wish.add("expectedMinutes", minutes));
        Optional.ofNullable(terms.editCap()).ifPresent(cap -> wish.add("editCap", cap));
        cadence.ifPresent(rhythm -> wish.add("cadence", cadence(rhythm)));
        return wish.build();
    }

    private static JsonObjectBuilder cadence(Cadence cadence) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("kind", code(cadence.kind()));
        Optional.ofNullable(cadence.times()).ifPresent(times -> json.add("times", times));
        if (cadence.weekdays() != null) {
            JsonArrayBuilder days = Json.createArrayBuilder();
            cadence.weekdays().days().forEach(day -> days.add(code(day)));
            json.add("weekdays", days);
        }
        return json;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
