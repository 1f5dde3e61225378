package org.mend.web.account;

import java.io.IOException;
import java.util.Optional;

import org.mend.measures.HandedIn;
import org.mend.measures.MeasureSheet;
import org.mend.measures.TabletHandovers;
import org.mend.measures.TabletMeasures;
import org.mend.measures.TabletSheet;
import org.mend.shared.NotFound;
import org.mend.web.MeasureWalk;
import org.mend.web.TabletKey;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The practice's tablet: takes a code, shows what waits for the one client it was handed to, and is closed for good afterwards. */
@Named
@RequestScoped
public class TabletPage extends MeasureWalk {

    private static final String PAGE = "/account/tablet";

    @Inject
    private TabletHandovers handovers;
    @Inject
    private TabletMeasures measures;

    private String code;
    private Optional<TabletSheet> held;

    public void enter() throws IOException {
        Optional<String> key = handovers.open(code, Faces.getRemoteAddr());
        if (key.isEmpty()) {
            Messages.addGlobalError(Faces.<String>evaluateExpressionGet("#{accountTxt['tablet.refused']}"));
            return;
        }
        TabletKey.hold(Faces.getRequest(), key.get());
        Faces.redirect(Faces.getRequestContextPath() + PAGE + ".xhtml");
    }

    /** Finished or not; what was answered is kept. */
    public String giveBack() {
        measures.close(key());
        TabletKey.drop(Faces.getRequest());
        return end("thanks");
    }

    @Override
    protected MeasureSheet read() {
        return held().map(TabletSheet::sheet).orElseThrow(() -> new NotFound("not-found"));
    }

    @Override
    protected void keep(String item, Integer value) {
        measures.keep(key(), getSheet().requestId(), item, value);
    }

    @Override
    protected HandedIn send() {
        return measures.handIn(key(), getSheet().requestId());
    }

    @Override
    protected String address(int at) {
        return PAGE + "?faces-redirect=true&at=" + at;
    }

    @Override
    protected String afterSending(HandedIn done) {
        boolean more = !done.care() && measures.look(key()).map(TabletSheet::sheet).isPresent();
        if (more) {
            return address(0);
        }
        TabletKey.drop(Faces.getRequest());
        return end(done.care() ? "care" : "thanks");
    }

    private static String end(String how) {
        return PAGE + "?faces-redirect=true&end=" + how;
    }

    private static String key() {
        return TabletKey.of(Faces.getRequest());
    }

    private Optional<TabletSheet> held() {
        if (held == null) {
            held = measures.look(key());
        }
        return held;
    }

    /** "code", "sheet", "thanks" or "care". */
    public String getScreen() {
        if (held().isPresent()) {
            return held().get().sheet() == null ? "thanks" : "sheet";
        }
        String end = Faces.getRequestParameter("end");
        return "thanks".equals(end) || "care".equals(end) ? end : "code";
    }

    public String getGivenName() {
        return held().map(TabletSheet::givenName).orElse("");
    }

    /** Of the client who holds it; empty before. */
    public String getLanguage() {
        return held().map(client -> client.language().getLanguage()).orElse("");
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
