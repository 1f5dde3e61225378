package org.mend.web.clinician;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.mend.clients.ClientDirectory;
import org.mend.identity.CurrentUser;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.BookingRefused;
import org.mend.scheduling.BookingRequest;
import org.mend.scheduling.SessionBooking;
import org.mend.scheduling.SlotSuggestions;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Books a session of the clinician's own, or moves one. It is open until that worked, so a second press of the same button does
 * nothing; when an hour is refused, all that was chosen stays.
 */
@Named
@ViewScoped
public class OwnBooking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientDirectory directory;
    @Inject
    private OfferedServices services;
    @Inject
    private SlotSuggestions suggestions;
    @Inject
    private SessionBooking door;
    @Inject
    private BookingWords words;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private CurrentUser user;
    @Inject
    private Me me;
    @Inject
    private Moments moments;

    private boolean open;
    private BookingParty party = BookingParty.NOBODY;
    private HourChoice when = new HourChoice(null, null);
    private String found;
    private String service;
    private Long movedId;
    private int movedVersion;

    /** An empty form for a day, or for the hour that somebody pointed at. */
    void begin(LocalDate day, LocalTime at) {
        open = true;
        party = BookingParty.NOBODY;
        found = null;
        movedId = null;
        when = new HourChoice(day.isBefore(moments.today()) ? moments.today() : day, at);
        service = services.getRows().stream().findFirst().map(row -> Ids.format(row.id())).orElse(null);
    }

    void beginFor(String clientId) {
        begin(moments.today(), null);
        found = clientId;
        pick();
    }

    void beginMove(AppointmentRow session) {
        begin(session.start().atZone(me.getZone()).toLocalDate(), null);
        party = BookingParty.of(session);
        movedId = session.id();
        movedVersion = session.version();
        service = Ids.format(session.serviceId());
        search();
    }

    /** Takes the client that was found. */
    public void pick() {
        party = BookingParty.of(directory.chart(Ids.parse(found)));
        search();
    }

    public void drop() {
        party = BookingParty.NOBODY;
        found = null;
        search();
    }

    public void more() {
        when.wantMore();
        search();
    }

    /** Looks for free hours anew; what was chosen stays chosen if it is still there. */
    public void search() {
        when.take(Faces.getRequestParameter("slot"));
        boolean known = party.isChosen() && service != null && when.getFrom() != null;
        when.offer(!known ? List.of() : suggestions.best(Ids.parse(service), Optional.of(user.staffId()), party.ids(),
                when.getFrom().atStartOfDay(me.getZone()).toInstant(), when.wanted()).stream().map(words::of).toList());
    }

    public void book() {
        when.take(Faces.getRequestParameter("slot"));
        if (open && complete()) {
            attempt(when.chosen().map(this::request).orElseGet(() -> new BookingRequest(user.staffId(), party.ids(),
                    Ids.parse(service), Optional.empty(), when.ownTime(me.getZone()))));
        }
    }

    /** Takes one of the hours that were offered after a refusal. */
    public void take(String key) {
        when.instead(key).filter(hour -> open).map(this::request).ifPresent(this::attempt);
    }

    private void attempt(BookingRequest wished) {
        try {
            if (movedId == null) {
                door.book(wished);
            } else {
                door.reschedule(movedId, movedVersion, wished);
            }
            open = false;
            PrimeFaces.current().ajax().addCallbackParam("done", true);
            Messages.addGlobalInfo(texts.of(movedId == null ? "book.done" : "book.moved", party.name(), moments.dayTime(wished.start())));
        } catch (BookingRefused refused) {
            when.refuse(words.reasons(refused), words.nextFree(refused));
        }
    }

    private BookingRequest request(FreeHour hour) {
        return new BookingRequest(user.staffId(), party.ids(), Ids.parse(service), Optional.of(hour.roomId()), hour.start());
    }

    private boolean complete() {
        boolean ready = filled(party.id(), "find", "book.client.missing") & filled(service, "service", "book.service.missing");
        return when.chosen().isPresent() ? ready : ready & filled(when.getFrom(), "from", "book.day.missing")
                & filled(when.isOwn() ? when.getTime() : null, "time", "book.time.missing");
    }

    private boolean filled(Object value, String field, String key) {
        if (value == null) {
            Messages.addError("book:" + field, texts.of(key));
            Faces.validationFailed();
        }
        return value != null;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isMoving() {
        return movedId != null;
    }

    public BookingParty getParty() {
        return party;
    }

    public HourChoice getWhen() {
        return when;
    }

    public boolean isTogether() {
        return party.together();
    }

    public void setTogether(boolean together) {
        party = party.with(together);
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }
}
