package org.mend.rest;

import java.time.LocalDate;
import java.util.List;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDetails;
import org.mend.shared.Ids;

/**
 * A client's own page. What is not known is null.
 *
 * @param partner in treatment together, by name alone: the rest of that record has readers of its own
 */
public record ChartJson(String id, int version, String givenName, String familyName, LocalDate birthDate, String email,
        String phone, String locale, String zone, String username, List<PersonJson> careTeam, PersonJson partner)
        implements Body {

    static ChartJson of(ClientChart chart) {
        ClientDetails details = chart.details();
        return new ChartJson(Ids.format(chart.id()), chart.version(), details.givenName(), details.familyName(),
                details.birthDate(), details.email(), details.phone(), details.locale(), details.zone(),
                chart.username().orElse(null), chart.careTeam().stream().map(PersonJson::of).toList(),
                chart.partner().map(row -> new PersonJson(Ids.format(row.id()), row.fullName())).orElse(null));
    }
}
