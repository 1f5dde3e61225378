package org.mend.web.clinician;

import org.mend.homework.PracticeNudges;
import org.mend.shared.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Nudges a client from a list, and takes it back. The buttons in the rows belong to the form of {@code nudge-form.xhtml}, bear the
 * names of its two buttons and carry the client as their value: so no list has to be built again before it is known who is meant.
 */
@Named
@RequestScoped
public class Nudging {

    private static final String SEND = "nudge:send";
    private static final String BACK = "nudge:back";

    @Inject
    private PracticeNudges nudges;
    @Inject
    private ClinicianTexts texts;

    public String send() {
        nudges.nudge(Ids.parse(Faces.getRequestParameter(SEND)));
        Messages.addFlashGlobalInfo(texts.of("nudge.done"));
        return here();
    }

    public String takeBack() {
        nudges.takeBack(Ids.parse(Faces.getRequestParameter(BACK)));
        Messages.addFlashGlobalInfo(texts.of("nudge.taken-back"));
        return here();
    }

    private static String here() {
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }
}
