package org.mend.web.clinician;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

import org.mend.clients.ClientDirectory;
import org.mend.clients.CoupleNotFound;
import org.mend.clients.CoupleRow;
import org.mend.clients.Couples;
import org.mend.clients.SecretsPolicy;
import org.mend.measures.SafetyQuestion;
import org.mend.measures.SafetyScreening;
import org.mend.measures.ScreenOutcome;
import org.mend.measures.ScreenRow;
import org.mend.shared.Ids;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Couple work as seen from one partner: what was agreed about secrets, this partner's own screen, and whether it is open. */
@Named
@ViewScoped
public class CareCouple implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Couples couples;
    @Inject
    private SafetyScreening screening;
    @Inject
    private ClientDirectory directory;
    @Inject
    private ClinicianTexts texts;

    private String id;
    private String name;
    private CoupleRow couple;
    private ScreenRow screen;
    private boolean open;
    private List<SafetyQuestion> questions = List.of();
    private SecretsPolicy policy;
    private String policyNote;
    private String note;

    public void load() {
        long client = Ids.parse(id);
        couple = couples.of(client).orElseThrow(CoupleNotFound::new);
        name = directory.chart(client).details().givenName();
        policy = couple.secretsPolicy();
        policyNote = couple.secretsNote();
        questions = screening.questions();
        readScreen();
    }

    private void readScreen() {
        screen = screening.newest(couple.clientId()).orElse(null);
        open = screening.coupleWorkIsOpen(couple.clientId());
    }

    public void savePolicy() {
        couple = couples.agreeOnSecrets(couple.clientId(), couple.version(), policy, policyNote);
        Messages.addGlobalInfo(texts.of("couple.policy.saved"));
    }

    public void give() {
        screening.give(couple.clientId());
        Messages.addGlobalInfo(texts.of("couple.screen.given", name));
        readScreen();
    }

    public void talkedThrough() {
        screening.talkedThrough(couple.clientId());
        readScreen();
    }

    public void clear() {
        decide(ScreenOutcome.CLEARED);
    }

    public void hold() {
        decide(ScreenOutcome.HELD);
    }

    private void decide(ScreenOutcome outcome) {
        screening.decide(screen.id(), outcome, note);
        note = null;
        Messages.addGlobalInfo(texts.of("couple.decided." + outcome.name().toLowerCase(Locale.ROOT)));
        readScreen();
    }

    /** What was answered to a question, in words; null where it was left out. */
    public String answer(SafetyQuestion question) {
        String chosen = screen.answers().get(question.key());
        return question.options().stream().filter(option -> option.key().equals(chosen)).map(SafetyQuestion.Option::text)
                .findFirst().orElse(null);
    }

    /** An answer to look at first. */
    public boolean isWeighty(SafetyQuestion question) {
        String chosen = screen.answers().get(question.key());
        return chosen != null && !"no".equals(chosen);
    }

    public SecretsPolicy[] getPolicies() {
        return SecretsPolicy.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public CoupleRow getCouple() {
        return couple;
    }

    /** Null while none was given. */
    public ScreenRow getScreen() {
        return screen;
    }

    public boolean isOpen() {
        return open;
    }

    public List<SafetyQuestion> getQuestions() {
        return questions;
    }

    public SecretsPolicy getPolicy() {
        return policy;
    }

    public void setPolicy(SecretsPolicy policy) {
        this.policy = policy;
    }

    public String getPolicyNote() {
        return policyNote;
    }

    public void setPolicyNote(String policyNote) {
        this.policyNote = policyNote;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
