package org.mend.web.client;

import java.time.Instant;
import java.util.List;

import org.mend.homework.QuietMinutes;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Quiet minutes that the client chose to keep a note of: days, and nothing made of them. */
@Named
@RequestScoped
public class OwnPauses {

    private static final int SHOWN = 10;

    @Inject
    private QuietMinutes minutes;

    private List<Instant> taken;

    @PostConstruct
    void load() {
        taken = minutes.own(SHOWN);
    }

    /** The newest first. */
    public List<Instant> getTaken() {
        return taken;
    }

    public String forget() {
        minutes.forget();
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{clientTxt['pauses.forgotten']}"));
        return "/client/look-back?faces-redirect=true";
    }
}
