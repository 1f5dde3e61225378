package org.mend.web.client;

import java.util.List;

import org.mend.identity.ClinicianRow;
import org.mend.identity.PracticeRow;
import org.mend.identity.PracticeSettings;
import org.mend.repair.FlagAbout;
import org.mend.repair.OwnFlag;
import org.mend.repair.RuptureFlags;
import org.mend.shared.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** "Something didn't land": tells the clinician or the practice, and shows what became of it. */
@Named
@RequestScoped
public class DidNotLand {

    private static final String HERE = "/client/did-not-land?faces-redirect=true";
    private static final String PRACTICE = "practice";

    @Inject
    private RuptureFlags flags;
    @Inject
    private PracticeSettings settings;
    @Inject
    private ClientTexts texts;

    private List<ClinicianRow> team = List.of();
    private List<OwnFlag> own = List.of();
    private PracticeRow practice;
    private String key;
    private String words;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        team = flags.careTeam();
        own = flags.own();
        practice = settings.read();
        key = Ids.format(Ids.next());
    }

    public String send() {
        String about = Faces.getRequestParameter("about");
        boolean shown = !"hidden".equals(Faces.getRequestParameter("shown"));
        FlagAbout whom = about == null ? null : about.equals(PRACTICE) ? FlagAbout.PRACTICE : FlagAbout.CLINICIAN;
        flags.flag(key, whom, whom == FlagAbout.CLINICIAN ? Ids.parse(about) : null, words, shown);
        Messages.addFlashGlobalInfo(texts.of("landed.sent"));
        return HERE;
    }

    public String withdraw(long flagId) {
        flags.withdraw(flagId);
        Messages.addFlashGlobalInfo(texts.of("landed.withdrawn"));
        return HERE;
    }

    public List<ClinicianRow> getTeam() {
        return team;
    }

    public List<OwnFlag> getOwn() {
        return own;
    }

    public PracticeRow getPractice() {
        return practice;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
