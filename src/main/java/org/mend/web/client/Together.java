package org.mend.web.client;

import java.util.List;

import org.mend.repair.PairRow;
import org.mend.repair.PairSheet;
import org.mend.repair.PairState;
import org.mend.repair.SealedPairs;
import org.mend.shared.Ids;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What two partners write under seal: the own half, the own yes, and both halves once it is open. */
@Named
@RequestScoped
public class Together {

    @Inject
    private SealedPairs pairs;
    @Inject
    @Param
    private String id;

    private PairSheet sheet;
    private List<PairRow> own;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback() && id != null) {
            load();
        }
    }

    public void load() {
        sheet = pairs.read(Ids.parse(id));
    }

    public String agree() {
        pairs.agree(sheet.state().id());
        return again();
    }

    public String withdraw() {
        pairs.withdraw(sheet.state().id());
        return again();
    }

    private String again() {
        return "/client/together?faces-redirect=true&id=" + id;
    }

    public PairSheet getSheet() {
        return sheet;
    }

    /** Newest first. */
    public List<PairRow> getOwn() {
        if (own == null) {
            own = pairs.own();
        }
        return own;
    }

    /** The pair that a piece of work belongs to, or null. */
    public PairState ofWork(long assignmentId) {
        return getOwn().stream().map(PairRow::state).filter(state -> state.assignmentId() == assignmentId).findFirst().orElse(null);
    }
}
