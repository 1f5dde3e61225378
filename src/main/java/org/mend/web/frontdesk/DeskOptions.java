package org.mend.web.frontdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mend.identity.ClinicianRow;
import org.mend.identity.PracticeRow;
import org.mend.identity.PracticeSettings;
import org.mend.identity.StaffAdministration;
import org.mend.scheduling.PracticeCatalogue;
import org.mend.scheduling.RoomRow;
import org.mend.scheduling.ServiceRow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the desk chooses from, read once in a request in which something asks for it. */
@Named
@RequestScoped
public class DeskOptions {

    @Inject
    private PracticeCatalogue catalogue;
    @Inject
    private StaffAdministration staff;
    @Inject
    private PracticeSettings settings;

    private List<ServiceRow> services;
    private List<RoomRow> rooms;
    private List<ClinicianRow> clinicians;
    private PracticeRow practice;

    @PostConstruct
    void read() {
        services = catalogue.services().stream().filter(ServiceRow::active).toList();
        rooms = catalogue.rooms().stream().filter(RoomRow::active).toList();
        clinicians = staff.clinicians();
        practice = settings.read();
    }

    /** The service for the fewest clients that so many can have, or none. */
    Optional<ServiceRow> serviceFor(int clients) {
        return services.stream().filter(service -> service.maxClients() >= clients)
                .min(Comparator.comparingInt(ServiceRow::maxClients));
    }

    Optional<ServiceRow> service(Long id) {
        return services.stream().filter(service -> id != null && service.id() == id).findFirst();
    }

    Optional<ClinicianRow> clinician(Long id) {
        return clinicians.stream().filter(clinician -> id != null && clinician.id() == id).findFirst();
    }

    public List<ServiceRow> getServices() {
        return services;
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }

    public List<ClinicianRow> getClinicians() {
        return clinicians;
    }

    public PracticeRow getPractice() {
        return practice;
    }
}
