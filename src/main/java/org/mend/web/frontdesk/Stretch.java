package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.LocalTime;

/** From when until when somebody works; both empty where not. */
public class Stretch implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalTime start;
    private LocalTime end;

    Stretch() {
    }

    Stretch(LocalTime start, LocalTime end) {
        this.start = start;
        this.end = end;
    }

    boolean isEmpty() {
        return start == null && end == null;
    }

    boolean isHalf() {
        return (start == null) != (end == null);
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }
}
