package org.mend.web.clinician;

import java.util.List;

import org.mend.scheduling.PracticeCatalogue;
import org.mend.scheduling.ServiceRow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Services that can be booked, read once in a request in which something asks for them. */
@Named
@RequestScoped
public class OfferedServices {

    @Inject
    private PracticeCatalogue catalogue;

    private List<ServiceRow> rows;

    @PostConstruct
    void read() {
        rows = catalogue.services().stream().filter(ServiceRow::active).toList();
    }

    public List<ServiceRow> getRows() {
        return rows;
    }
}
