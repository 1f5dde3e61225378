package org.mend.web.client;

import java.util.List;

import org.mend.reflections.OwnReflectionRow;
import org.mend.reflections.ReflectionReading;
import org.mend.shared.Page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A client's own reflections, newest first, a page at a time. */
@Named
@RequestScoped
public class LookBack {

    private static final int PAGE = 20;

    @Inject
    private ReflectionReading reading;

    private String after;
    private Page<OwnReflectionRow> page = new Page<>(List.of(), null);

    public void load() {
        page = reading.own(after, PAGE);
    }

    public List<OwnReflectionRow> getReflections() {
        return page.items();
    }

    /** Where the list goes on, or null at its end. */
    public String getOlder() {
        return page.next();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
