package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.mend.scheduling.BookingRefused;
import org.mend.scheduling.BookingRequest;
import org.mend.scheduling.SlotSuggestions;
import org.mend.web.Me;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

import jakarta.inject.Inject;

/**
 * A dialog in which an hour is chosen, from the free ones or by hand, and then booked or moved to. It is open until that worked,
 * so a second press of the same button finds it closed and does nothing. What was typed stays when the hour is refused.
 */
public abstract class TimeChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OWN = "own";
    private static final int AT_FIRST = 6;

    @Inject
    private SlotSuggestions suggestions;
    @Inject
    private SlotWords words;
    @Inject
    private DeskTexts texts;
    @Inject
    private Me me;

    private boolean open;
    private LocalDate searchFrom;
    private int wanted;
    private List<SlotChoice> slots = List.of();
    private String choice = OWN;
    private OwnTime typed = new OwnTime();
    private Refusal refusal;

    /** The id of the dialog's form, for messages beside its fields. */
    abstract String form();

    abstract Long serviceId();

    abstract List<Long> clientIds();

    /** @throws BookingRefused when the hour can't be had */
    abstract void carryOut(BookingRequest wished);

    void begin(LocalDate from, OwnTime byHand) {
        open = true;
        searchFrom = from;
        wanted = AT_FIRST;
        typed = byHand;
        choice = byHand.getTime() == null ? "" : OWN;
        refusal = null;
        slots = List.of();
    }

    /** Looks for free hours anew; a time typed by hand, or an hour that is still free, stays chosen. */
    public void search() {
        readChoice();
        refusal = null;
        slots = isSearched() ? suggested() : List.of();
        if (!isOwn() && chosen().isEmpty()) {
            choice = slots.isEmpty() ? OWN : slots.getFirst().key();
        }
    }

    private List<SlotChoice> suggested() {
        return suggestions.best(serviceId(), Optional.ofNullable(typed.getClinicianId()), clientIds(),
                searchFrom.atStartOfDay(me.getZone()).toInstant(), wanted).stream()
                .map(slot -> words.of(slot, typed.getClinicianId() == null)).toList();
    }

    public void more() {
        wanted += AT_FIRST;
        search();
    }

    /** Books, or moves to, what is chosen. */
    public void go() {
        readChoice();
        if (open && complete()) {
            attempt(chosen().map(this::request).orElseGet(() -> new BookingRequest(typed.getClinicianId(), clientIds(),
                    serviceId(), Optional.ofNullable(typed.getRoomId()), typed.in(me.getZone()))));
        }
    }

    /** Takes one of the hours that were offered after a refusal. */
    public void take(String key) {
        Optional.ofNullable(refusal).flatMap(now -> now.choice(key)).map(this::request).ifPresent(this::attempt);
    }

    /** Whether nothing is missing; what is missing is said beside its field. */
    boolean complete() {
        return chosen().isPresent() || (filled(typed.getClinicianId(), "clinician", "missing.clinician")
                & filled(typed.getDate(), "day", "missing.day") & filled(typed.getTime(), "time", "missing.time"));
    }

    boolean filled(Object value, String field, String key) {
        if (value == null) {
            Messages.addError(form() + ":" + field, texts.of(key));
            Faces.validationFailed();
        }
        return value != null;
    }

    private void attempt(BookingRequest wished) {
        try {
            carryOut(wished);
            open = false;
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        } catch (BookingRefused refused) {
            refusal = words.of(refused);
        }
    }

    private BookingRequest request(SlotChoice slot) {
        return new BookingRequest(slot.clinicianId(), clientIds(), serviceId(), Optional.of(slot.roomId()), slot.start());
    }

    /** The radio buttons are plain ones, so that a list read anew does not forget what was chosen. */
    private void readChoice() {
        String sent = Faces.getRequestParameter("slot");
        choice = sent == null ? choice : sent;
    }

    private Optional<SlotChoice> chosen() {
        return slots.stream().filter(slot -> slot.key().equals(choice)).findFirst();
    }

    public boolean isOwn() {
        return OWN.equals(choice);
    }

    public boolean isOpen() {
        return open;
    }

    /** Whether enough is known to look for free hours. */
    public boolean isSearched() {
        return serviceId() != null && !clientIds().isEmpty();
    }

    public boolean isMoreToCome() {
        return !slots.isEmpty() && slots.size() == wanted;
    }

    public List<SlotChoice> getSlots() {
        return slots;
    }

    public String getChoice() {
        return choice;
    }

    public OwnTime getTyped() {
        return typed;
    }

    public Refusal getRefusal() {
        return refusal;
    }
}
