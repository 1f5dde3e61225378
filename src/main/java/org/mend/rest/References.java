package org.mend.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.mend.clients.ClientNotFound;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.MendException;

/** Ids that stand in a body or a query: a text that can't be one is refused like one that names nothing. */
final class References {

    private References() {
    }

    static long service(String text) {
        return parse(text, () -> new Invalid("service-unknown"));
    }

    static long clinician(String text) {
        return parse(text, () -> new Invalid("clinician-unknown"));
    }

    static Optional<Long> room(String text) {
        return text == null || text.isBlank() ? Optional.empty()
                : Optional.of(parse(text, () -> new Invalid("room-unknown")));
    }

    static List<Long> clients(List<String> texts) {
        return texts.stream().map(text -> parse(text, ClientNotFound::new)).toList();
    }

    /** Empty when nothing is asked for. @throws RequestRefused naming the parameter when it can't be an id */
    static Optional<Long> filter(String name, String text) {
        return text == null || text.isBlank() ? Optional.empty()
                : Optional.of(parse(text, () -> RequestRefused.unreadable(name)));
    }

    private static long parse(String text, Supplier<MendException> otherwise) {
        try {
            return Ids.parse(text.strip());
        } catch (Ids.Malformed e) {
            throw otherwise.get();
        }
    }
}
