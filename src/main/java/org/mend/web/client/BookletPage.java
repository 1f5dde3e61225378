package org.mend.web.client;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mend.record.Booklet;
import org.mend.record.BookletEntry;
import org.mend.record.BookletWish;
import org.mend.shared.Ids;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The client chooses what goes into the booklet; it is made at once and goes to the client's own device. */
@Named
@RequestScoped
public class BookletPage {

    private static final String FILE = "mend.pdf";

    @Inject
    private Booklet booklet;
    @Inject
    @Param
    private String from;
    @Inject
    @Param
    private String until;

    private List<BookletEntry> entries = List.of();

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        entries = booklet.entries(span());
    }

    public void print() {
        byte[] pdf = booklet.print(new BookletWish(day(from), day(until), chosen(), ticked("repair"), ticked("promises")));
        Faces.sendFile(pdf, FILE, true);
    }

    private BookletWish span() {
        return new BookletWish(day(from), day(until), null, false, false);
    }

    /** None of the boxes ticked is none of the reflections. */
    private static Set<Long> chosen() {
        String[] ticked = Faces.getRequestParameterValues("with");
        return ticked == null ? Set.of() : Arrays.stream(ticked).map(Ids::parse).collect(Collectors.toSet());
    }

    private static boolean ticked(String name) {
        return Faces.getRequestParameter(name) != null;
    }

    /** Null for what is no day. */
    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public List<BookletEntry> getEntries() {
        return entries;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }
}
