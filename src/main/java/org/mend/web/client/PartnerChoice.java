package org.mend.web.client;

import org.mend.reflections.PartnerOffer;
import org.mend.reflections.PartnerReading;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether there is a partner to share with, and who. Whoever tries an exercise out without being a client has none. */
@Named
@RequestScoped
public class PartnerChoice {

    @Inject
    private PartnerReading reading;
    @Inject
    private Me me;

    private PartnerOffer offer;
    private boolean asked;

    /** Null without a partner to share with. */
    public PartnerOffer getOffer() {
        if (!asked) {
            offer = me.isClient() ? reading.partner().orElse(null) : null;
            asked = true;
        }
        return offer;
    }
}
