package org.mend.web.client;

import java.util.List;

import org.mend.measures.HandedIn;
import org.mend.measures.MeasureSheet;
import org.mend.measures.OwnMeasures;
import org.mend.shared.Ids;
import org.mend.web.MeasureWalk;
import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A client answers a questionnaire in the own account. */
@Named
@RequestScoped
public class MeasurePage extends MeasureWalk {

    @Inject
    private OwnMeasures measures;

    /** So that what is not there is answered as such. */
    public void load() {
        getSheet();
    }

    @Override
    protected MeasureSheet read() {
        return measures.sheet(id());
    }

    @Override
    protected void keep(String item, Integer value) {
        measures.keep(id(), item, value);
    }

    @Override
    protected HandedIn send() {
        return measures.handIn(id());
    }

    @Override
    protected String address(int at) {
        return "/client/measure?faces-redirect=true&id=" + Ids.format(id()) + "&at=" + at;
    }

    @Override
    protected String afterSending(HandedIn done) {
        return done.care() ? "/client/help?faces-redirect=true&said=1" : address(0);
    }

    /** What waits besides, or null. */
    public MeasureSheet getNext() {
        List<MeasureSheet> waiting = measures.waiting();
        return waiting.isEmpty() ? null : waiting.getFirst();
    }

    private static long id() {
        return Ids.parse(Faces.getRequestParameter("id"));
    }
}
