package org.mend.web.client;

import java.util.List;

import org.mend.record.CameBack;
import org.mend.record.OwnLookBack;
import org.mend.shared.Ids;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the client came back to, for the look back. */
@Named
@RequestScoped
public class CameBackTo {

    private static final int SHOWN = 6;

    @Inject
    private OwnLookBack lookBack;
    @Inject
    private ClientTexts texts;

    private List<CameBack> found;

    public List<CameBack> getFound() {
        if (found == null) {
            found = lookBack.cameBackTo(SHOWN);
        }
        return found;
    }

    public String title(CameBack one) {
        return one.title().isEmpty() ? texts.of("cameback.untitled") : one.title();
    }

    /** "Done three times", "Came back twice", "Kept in the end". */
    public String how(CameBack one) {
        return texts.of("cameback." + one.kind(), one.times());
    }

    public String address(CameBack one) {
        return switch (one.kind()) {
            case REPAIR -> "repair-episode.xhtml?id=" + Ids.format(one.id());
            case PROMISE -> "follow-through.xhtml";
            default -> "practice.xhtml";
        };
    }
}
