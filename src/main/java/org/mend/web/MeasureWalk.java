package org.mend.web;

import java.util.List;

import org.mend.measures.HandedIn;
import org.mend.measures.MeasureSheet;
import org.mend.measures.MeasureSheet.Question;
import org.mend.shared.NotFound;
import org.omnifaces.util.Faces;

/**
 * A walk through a questionnaire, one screen at a time: a beginning, the questions, and all of it once more before it is handed
 * in. Where somebody is stands in the address, what was answered in the database, so that going back, loading anew and signing
 * in again lose nothing.
 */
public abstract class MeasureWalk {

    private static final String REVIEW = "review";

    private MeasureSheet sheet;

    protected abstract MeasureSheet read();

    protected abstract void keep(String item, Integer value);

    protected abstract HandedIn send();

    /** Where this walk goes on. @param at number of the question, 0 for the beginning, one more than there are for the review */
    protected abstract String address(int at);

    protected abstract String afterSending(HandedIn done);

    public String answer(int value) {
        keep(getQuestion().key(), value);
        return address(onward());
    }

    /** Leaves the question out, also where it had an answer. */
    public String leaveOut() {
        keep(getQuestion().key(), null);
        return address(onward());
    }

    public String handIn() {
        return afterSending(send());
    }

    private int onward() {
        return REVIEW.equals(Faces.getRequestParameter("back")) ? getCount() + 1 : getAt() + 1;
    }

    public final MeasureSheet getSheet() {
        if (sheet == null) {
            sheet = read();
        }
        return sheet;
    }

    public int getAt() {
        String at = Faces.getRequestParameter("at");
        if (at == null || !at.matches("\\d{1,4}")) {
            return 0;
        }
        return Math.min(Integer.parseInt(at), getCount() + 1);
    }

    public int getCount() {
        return getSheet().questions().size();
    }

    /** The question of this screen. @throws NotFound where the screen has none */
    public Question getQuestion() {
        if (!isAsking()) {
            throw new NotFound("not-found");
        }
        return getSheet().questions().get(getAt() - 1);
    }

    public boolean isBeginning() {
        return getAt() == 0 && !getSheet().answered();
    }

    public boolean isAsking() {
        return getAt() > 0 && getAt() <= getCount() && !getSheet().answered();
    }

    public boolean isReviewing() {
        return getAt() > getCount() && !getSheet().answered();
    }

    public boolean isChosen(int value) {
        Integer kept = getSheet().answers().get(getQuestion().key());
        return kept != null && kept == value;
    }

    /** The words of what was answered, or null. */
    public String answerTo(Question question) {
        Integer kept = getSheet().answers().get(question.key());
        return kept == null ? null : question.choices().stream().filter(choice -> choice.value() == kept).findFirst()
                .map(MeasureSheet.Choice::text).orElse(null);
    }

    /** Where to go on: the first question without an answer, or the review. */
    public int getFirstOpen() {
        List<Question> questions = getSheet().questions();
        for (int i = 0; i < questions.size(); i++) {
            if (!getSheet().answers().containsKey(questions.get(i).key())) {
                return i + 1;
            }
        }
        return questions.size() + 1;
    }
}
