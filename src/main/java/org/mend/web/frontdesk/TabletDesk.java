package org.mend.web.frontdesk;

import java.io.IOException;
import java.util.Optional;

import org.mend.measures.TabletHandovers;
import org.mend.web.TabletKey;
import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hands a tablet to the client whose page is open. The desk learns that something waits, and a code. */
@Named
@RequestScoped
public class TabletDesk {

    @Inject
    private TabletHandovers handovers;
    @Inject
    private ClientPage client;

    private Boolean waits;
    private String code;

    public void handOver() {
        code = handovers.begin(client.getChart().id());
    }

    /** On this very device: whoever works here is signed out of it first. */
    public void openHere() throws IOException {
        String fresh = handovers.begin(client.getChart().id());
        Optional<String> key = handovers.open(fresh, Faces.getRemoteAddr());
        if (key.isPresent()) {
            TabletKey.hold(Faces.getRequest(), key.get());
            Faces.redirect(Faces.getRequestContextPath() + "/account/tablet.xhtml");
        } else {
            code = handovers.begin(client.getChart().id());
        }
    }

    public boolean isWaits() {
        if (waits == null) {
            waits = handovers.waits(client.getChart().id());
        }
        return waits;
    }

    /** "ABCD EFGH", once; null before and after. */
    public String getCode() {
        return code == null ? null : code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }
}
