package org.mend.web.admin;

import java.util.List;

import org.mend.scheduling.PracticeCatalogue;
import org.mend.scheduling.RoomRow;
import org.mend.scheduling.ServiceRow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The lists of rooms and of services. */
@Named
@RequestScoped
public class CatalogueLists {

    @Inject
    private PracticeCatalogue catalogue;

    private List<RoomRow> rooms;
    private List<ServiceRow> services;

    public void loadRooms() {
        rooms = catalogue.rooms();
    }

    public void loadServices() {
        services = catalogue.services();
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }

    public List<ServiceRow> getServices() {
        return services;
    }
}
