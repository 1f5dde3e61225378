package org.mend.web.clinician;

import java.util.List;

import org.mend.homework.ReadingShelf;
import org.mend.homework.ShelfEntry;
import org.mend.homework.ShelfEntry.Readers;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Both shelves: what clients are shown, and what is meant for clinicians alone. */
@Named
@RequestScoped
public class ClinicianShelf {

    @Inject
    private ReadingShelf shelf;
    @Inject
    private Me me;

    private List<ShelfEntry> forClients = List.of();
    private List<ShelfEntry> forClinicians = List.of();

    public void load() {
        forClients = shelf.entries(me.getLocale(), Readers.CLIENTS);
        forClinicians = shelf.entries(me.getLocale(), Readers.CLINICIANS);
    }

    public List<ShelfEntry> getForClients() {
        return forClients;
    }

    public List<ShelfEntry> getForClinicians() {
        return forClinicians;
    }
}
