package org.mend.web.frontdesk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientRow;
import org.mend.identity.ClinicianRow;
import org.mend.scheduling.BookingRequest;
import org.mend.scheduling.ServiceRow;
import org.mend.scheduling.SessionBooking;
import org.mend.shared.Ids;
import org.mend.web.Moments;
import org.omnifaces.cdi.ViewScoped;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Books a session for one client or several. Who cares for the first client is preselected, a partner is one tap away. */
@Named("booking")
@ViewScoped
public class BookingDialog extends TimeChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientDirectory directory;
    @Inject
    private SessionBooking door;
    @Inject
    private DeskOptions options;
    @Inject
    private DeskTexts texts;
    @Inject
    private DeskNotice notice;
    @Inject
    private Moments moments;

    private final List<ClientRow> clients = new ArrayList<>();
    private List<ClinicianRow> careTeam = List.of();
    private ClientRow partner;
    private Long serviceId;
    private String found;

    /** An empty form; free hours are looked for from {@code from} on. */
    public void begin(LocalDate from) {
        begin(from, null, new OwnTime());
    }

    /** A form for an hour that somebody pointed at; only the day counts where it has gone by. */
    public void begin(LocalDateTime pointedAt, boolean past, Long clinicianId, Long roomId) {
        LocalDate day = pointedAt.toLocalDate();
        begin(day, null, new OwnTime(clinicianId, roomId, day, past ? null : pointedAt.toLocalTime()));
    }

    /** A form for a client who is known already. */
    public void beginFor(String clientId) {
        begin(moments.today(), clientId, new OwnTime());
    }

    private void begin(LocalDate from, String clientId, OwnTime typed) {
        begin(from, typed);
        clients.clear();
        careTeam = List.of();
        partner = null;
        serviceId = options.serviceFor(1).map(ServiceRow::id).orElse(null);
        found = clientId;
        add();
    }

    /** Takes the client that was found, looks up who cares for that client, and searches. */
    public void add() {
        if (found == null || found.isBlank()) {
            return;
        }
        ClientChart chart = directory.chart(Ids.parse(found));
        found = null;
        if (clients.stream().noneMatch(client -> client.id() == chart.id())) {
            clients.add(new ClientRow(chart.id(), chart.details().givenName(), chart.details().familyName(),
                    chart.details().birthDate(), chart.details().phone()));
        }
        if (clients.size() == 1) {
            careTeam = chart.careTeam();
            if (getTyped().getClinicianId() == null) {
                getTyped().setClinicianId(careTeam.stream().findFirst().map(ClinicianRow::id).orElse(null));
            }
        }
        partner = chart.partner().filter(other -> clients.stream().noneMatch(client -> client.id() == other.id())).orElse(null);
        fitService();
        search();
    }

    public void addPartner() {
        found = partner == null ? null : Ids.format(partner.id());
        add();
    }

    public void drop(long clientId) {
        clients.removeIf(client -> client.id() == clientId);
        partner = null;
        search();
    }

    /** A session for one becomes one for two when a second client is added. */
    private void fitService() {
        boolean fits = options.service(serviceId).filter(service -> service.maxClients() >= clients.size()).isPresent();
        if (!fits) {
            serviceId = options.serviceFor(clients.size()).map(ServiceRow::id).orElse(serviceId);
        }
    }

    @Override
    boolean complete() {
        String missing = found == null || found.isBlank() ? "missing.client" : "missing.client.pick";
        return filled(clients.isEmpty() ? null : clients, "find", missing)
                & filled(serviceId, "service", "missing.service") & super.complete();
    }

    @Override
    void carryOut(BookingRequest wished) {
        notice.booked(door.book(wished));
    }

    @Override
    String form() {
        return "book";
    }

    @Override
    Long serviceId() {
        return serviceId;
    }

    @Override
    List<Long> clientIds() {
        return clients.stream().map(ClientRow::id).toList();
    }

    public List<SelectItem> getClinicians() {
        return CareFirst.of(careTeam, options.getClinicians(), texts);
    }

    public List<ClientRow> getClients() {
        return clients;
    }

    public ClientRow getPartner() {
        return partner;
    }

    public Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(Long serviceId) {
        this.serviceId = serviceId;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }
}
