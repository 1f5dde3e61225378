package org.mend.web.admin;

import java.io.Serializable;

import org.mend.measures.InstrumentEntry;
import org.mend.measures.InstrumentTerms;
import org.mend.shared.Ids;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An administrator reads an instrument's terms and says that the practice keeps to them, or takes that back. */
@Named
@ViewScoped
public class InstrumentTermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InstrumentTerms terms;

    private transient InstrumentEntry entry;
    private String id;
    private boolean read;
    private String note;

    public void load() {
        entry = terms.entry(Ids.parse(id));
    }

    public String acknowledge() {
        terms.acknowledge(Ids.parse(id), read, note);
        return done("#{adminTxt['instr.terms.done']}");
    }

    public String withdraw() {
        terms.withdraw(Ids.parse(id));
        return done("#{adminTxt['instr.terms.withdrawn']}");
    }

    private static String done(String text) {
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet(text));
        return "/admin/instruments?faces-redirect=true";
    }

    public InstrumentEntry getEntry() {
        if (entry == null) {
            load();
        }
        return entry;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
