package org.mend.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientRow;
import org.mend.shared.Ids;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Suggests clients for three letters of a name or the last digits of a phone. What is picked is the client's id. */
@Named
@RequestScoped
public class ClientPicker {

    private static final int MOST = 8;
    private static final int DIGITS_SHOWN = 4;

    @Inject
    private ClientDirectory directory;

    private final Map<String, String> labels = new HashMap<>();

    public List<String> suggest(String typed) {
        return directory.search(typed, 0, MOST).stream().map(this::remembered).toList();
    }

    /** "Noor Haddad · 1987 · …4471"; for a text that is no suggestion of this request, the text itself. */
    public String label(String id) {
        return labels.getOrDefault(id, id);
    }

    private String remembered(ClientRow client) {
        String id = Ids.format(client.id());
        StringBuilder label = new StringBuilder(client.fullName());
        if (client.birthDate() != null) {
            label.append(" · ").append(client.birthDate().getYear());
        }
        if (client.phone() != null) {
            String digits = client.phone().replaceAll("\\D", "");
            label.append(" · …").append(digits.substring(Math.max(0, digits.length() - DIGITS_SHOWN)));
        }
        labels.put(id, label.toString());
        return id;
    }
}
