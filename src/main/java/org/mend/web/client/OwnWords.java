package org.mend.web.client;

import java.util.List;

import org.mend.homework.AssignmentRow;
import org.mend.homework.HomeworkAssignments;
import org.mend.reflections.AnsweredPrompt;
import org.mend.reflections.OwnReflection;
import org.mend.reflections.ReflectionReading;
import org.mend.reflections.ReflectionSubmission;
import org.mend.reflections.ReflectionVisibility;
import org.mend.shared.Ids;
import org.mend.web.Moments;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One own reflection: read back, with the answers to it, and who may see it; also the page right after it was finished. */
@Named
@RequestScoped
public class OwnWords {

    @Inject
    private ReflectionReading reading;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private PartnerChoice partner;
    @Inject
    private Moments moments;
    @Inject
    @Param
    private String id;

    private OwnReflection reflection;
    private int version;
    private AssignmentRow next;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        reflection = reading.readOwn(Ids.parse(id));
        version = reflection.version();
    }

    /** Right after it was finished: also looks for what could be offered next. */
    public void loadFinished() {
        load();
        next = homework.ownOpen().stream().filter(row -> !row.isRestingOn(moments.today())).findFirst().orElse(null);
    }

    public String share() {
        return show(ReflectionVisibility.CLINICIAN, isWithPartner() ? "who.kept.partner" : "who.shared");
    }

    public String shareWithPartner() {
        return show(ReflectionVisibility.PARTNER, "who.shared.partner");
    }

    public String keep() {
        return show(ReflectionVisibility.PRIVATE, "who.kept");
    }

    private String show(ReflectionVisibility wish, String said) {
        submission.changeVisibility(reflection.id(), version, wish);
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{clientTxt['" + said + "']}"));
        return "/client/reflection?faces-redirect=true&id=" + Ids.format(reflection.id());
    }

    /** What else could be practised today, or null; only to be offered, never urged. */
    public AssignmentRow getNext() {
        return next;
    }

    /** It was good enough as it was, so it is read back without scores. */
    public boolean isGoodEnough() {
        return homework.read(reflection.assignmentId()).goodEnough();
    }

    public OwnReflection getReflection() {
        return reflection;
    }

    public boolean isShared() {
        return reflection.visibility() != ReflectionVisibility.PRIVATE;
    }

    /** Also while the two are a couple, and no longer. */
    public boolean isWithPartner() {
        return reflection.visibility() == ReflectionVisibility.PARTNER && partner.getOffer() != null;
    }

    /** The ending of the keys that say who may see it. */
    public String getWho() {
        return isWithPartner() ? "partner" : isShared() ? "clinician" : "private";
    }

    /** What was left empty is not read back. */
    public List<AnsweredPrompt> getAnswered() {
        return reflection.answers().stream().filter(AnsweredPrompt::isAnswered).toList();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
