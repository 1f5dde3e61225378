package org.mend.scheduling;

import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Rooms and services: everybody on staff reads them, administrators add and change them. */
@ApplicationScoped
@Transactional
public class PracticeCatalogue {

    private final CatalogueRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    PracticeCatalogue(CatalogueRepository repository, CurrentUser user, AuditTrail audit) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
    }

    protected PracticeCatalogue() {
        this(null, null, null);
    }

    /** Active rooms first, by name. */
    @Allowed({Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<RoomRow> rooms() {
        return repository.rooms().stream().map(Room::row).toList();
    }

    /** Active services first, by name. */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<ServiceRow> services() {
        return repository.services().stream().map(Service::row).toList();
    }

    /**
     * Adds the room when its id is 0, else changes it; returns its id.
     *
     * @throws Conflict when another room has the name
     * @throws StaleVersion when the room was changed since {@code row.version()} was read
     * @throws Invalid naming what is not acceptable
     */
    @Allowed(Role.ADMIN)
    public long save(RoomRow row) {
        if (row.name() != null && repository.roomNameTaken(row.name(), row.id())) {
            throw new Conflict("name-taken");
        }
        if (row.id() == 0) {
            Room added = new Room(row);
            repository.add(added);
            audit.record(user.accountId(), AuditAction.CREATE, "Location", added.id(), null);
            return added.id();
        }
        Room room = repository.room(row.id()).orElseThrow(() -> new NotFound("not-found"));
        StaleVersion.unlessEqual(row.version(), room.version());
        room.change(row);
        audit.record(user.accountId(), AuditAction.UPDATE, "Location", room.id(), null);
        return room.id();
    }

    /** As {@link #save(RoomRow)}, for a service. Sessions already booked keep their times. */
    @Allowed(Role.ADMIN)
    public long save(ServiceRow row) {
        if (row.name() != null && repository.serviceNameTaken(row.name(), row.id())) {
            throw new Conflict("name-taken");
        }
        if (row.id() == 0) {
            Service added = new Service(row);
            repository.add(added);
            audit.record(user.accountId(), AuditAction.CREATE, "HealthcareService", added.id(), null);
            return added.id();
        }
        Service service = repository.service(row.id()).orElseThrow(() -> new NotFound("not-found"));
        StaleVersion.unlessEqual(row.version(), service.version());
        service.change(row);
        audit.record(user.accountId(), AuditAction.UPDATE, "HealthcareService", service.id(), null);
        return service.id();
    }
}
