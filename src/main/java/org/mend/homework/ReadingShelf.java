package org.mend.homework;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.mend.homework.ShelfEntry.Readers;
import org.mend.identity.Allowed;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Books and articles that travel with the product, for reading on. It holds nobody's data. */
@ApplicationScoped
public class ReadingShelf {

    private final ShelfFile shelf;

    @Inject
    ReadingShelf(ShelfFile shelf) {
        this.shelf = shelf;
    }

    protected ReadingShelf() {
        this(null);
    }

    /** In the order of the parts they serve. */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.ADMIN})
    public List<ShelfEntry> entries(Locale language, Readers readers) {
        return shelf.entries(Language.of(language), Objects.requireNonNull(readers));
    }
}
