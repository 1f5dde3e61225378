package org.mend.scheduling;

import java.util.List;

import org.mend.shared.Conflict;

/** The hour can't be booked; every rule that refused it is listed. Ask {@link SlotSearch#nextFree} for other times. */
public class BookingRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient BookingRequest request;
    private final transient List<BookingConflict> conflicts;

    BookingRefused(BookingRequest request, List<BookingConflict> conflicts) {
        super("booking-refused");
        this.request = request;
        this.conflicts = List.copyOf(conflicts);
    }

    public BookingRequest request() {
        return request;
    }

    public List<BookingConflict> conflicts() {
        return conflicts;
    }
}
