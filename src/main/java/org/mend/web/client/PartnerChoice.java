package org.mend.web.client;

import org.mend.reflections.PartnerOffer;
import org.mend.reflections.PartnerReading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether there is a partner to share with, and who. */
@Named
@RequestScoped
public class PartnerChoice {

    @Inject
    private PartnerReading reading;

    private PartnerOffer offer;
    private boolean asked;

    /** Null without a partner to share with. */
    public PartnerOffer getOffer() {
        if (!asked) {
            offer = reading.partner().orElse(null);
            asked = true;
        }
        return offer;
    }
}
