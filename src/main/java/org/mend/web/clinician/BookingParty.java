package org.mend.web.clinician;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientRow;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.AppointmentRow.ParticipantRow;

/**
 * For whom a session is booked: one client, and a partner who may come along.
 *
 * @param id null until a client is chosen
 * @param partnerId null when there is no partner in treatment
 */
public record BookingParty(Long id, String name, Long partnerId, String partnerName, boolean together) implements Serializable {

    static final BookingParty NOBODY = new BookingParty(null, "", null, "", false);

    static BookingParty of(ClientChart chart) {
        Optional<ClientRow> partner = chart.partner();
        return new BookingParty(chart.id(), chart.details().givenName() + " " + chart.details().familyName(),
                partner.map(ClientRow::id).orElse(null), partner.map(ClientRow::fullName).orElse(""), false);
    }

    /** As in a session that is there already. */
    static BookingParty of(AppointmentRow session) {
        ParticipantRow first = session.clients().getFirst();
        if (session.clients().size() == 1) {
            return new BookingParty(first.clientId(), session.who(), null, "", false);
        }
        ParticipantRow second = session.clients().get(1);
        return new BookingParty(first.clientId(), first.shortName(), second.clientId(), second.shortName(), true);
    }

    BookingParty with(boolean both) {
        return new BookingParty(id, name, partnerId, partnerName, both && partnerId != null);
    }

    public boolean isChosen() {
        return id != null;
    }

    List<Long> ids() {
        return together ? List.of(id, partnerId) : List.of(id);
    }
}
