package org.mend.web.client;

import java.util.List;

import org.mend.homework.ReadingShelf;
import org.mend.homework.ShelfEntry;
import org.mend.homework.ShelfEntry.Readers;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a client may like to read on. */
@Named
@RequestScoped
public class ClientShelf {

    @Inject
    private ReadingShelf shelf;
    @Inject
    private Me me;

    private List<ShelfEntry> works = List.of();

    public void load() {
        works = shelf.entries(me.getLocale(), Readers.CLIENTS);
    }

    public List<ShelfEntry> getWorks() {
        return works;
    }
}
