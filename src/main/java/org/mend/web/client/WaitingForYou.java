package org.mend.web.client;

import org.mend.measures.OwnSafetyScreen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether there are questions for the client alone. */
@Named
@RequestScoped
public class WaitingForYou {

    @Inject
    private OwnSafetyScreen screen;

    private Boolean waiting;

    public boolean isAny() {
        if (waiting == null) {
            waiting = screen.waiting().isPresent();
        }
        return waiting;
    }
}
