package org.mend.web.client;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mend.measures.OwnSafetyScreen;
import org.mend.measures.SafetyQuestion;
import org.mend.shared.Conflict;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * A few questions that a clinician asks one client alone. Nothing on the page says what they are about before it is opened, and
 * once answered it is gone from the account.
 */
@Named
@ViewScoped
public class ForYou implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/client/today.xhtml";

    @Inject
    private OwnSafetyScreen screen;

    private Long id;
    private List<SafetyQuestion> questions = List.of();
    private final Map<String, String> answers = new HashMap<>();

    public void load() throws IOException {
        id = screen.waiting().orElse(null);
        if (id == null) {
            Faces.redirect(Faces.getRequestContextPath() + HOME);
            return;
        }
        questions = screen.questions();
    }

    public String send() {
        try {
            screen.answer(id, answers);
        } catch (Conflict answeredBefore) {
            // Sent twice: the first one is kept, and that is all there is to know.
        }
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{clientTxt['foryou.done']}"));
        return HOME + "?faces-redirect=true";
    }

    public List<SafetyQuestion> getQuestions() {
        return questions;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
