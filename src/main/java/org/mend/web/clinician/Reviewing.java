package org.mend.web.clinician;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.reflections.AlreadyReviewed;
import org.mend.reflections.AnswerPhraseRow;
import org.mend.reflections.AnswerPhrases;
import org.mend.reflections.FeedbackRow;
import org.mend.reflections.ReflectionReading;
import org.mend.reflections.ReflectionReview;
import org.mend.reflections.ReviewOutcome;
import org.mend.reflections.SharedReflection;
import org.mend.reflections.WaitingReflection;
import org.mend.scheduling.SessionsAround;
import org.mend.scheduling.SessionsAround.Around;
import org.mend.shared.Conflict;
import org.mend.shared.Ids;
import org.mend.shared.StaleVersion;
import org.mend.web.ErrorTexts;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads one reflection and answers it. To read it changes nothing; an answer leads to the next one. */
@Named
@RequestScoped
public class Reviewing {

    private static final String ANSWER = "answer:words";
    private static final int BESIDE_SHOWN = 6;

    @Inject
    private AnswerPhrases phrases;

    @Inject
    private ReviewQueue queue;
    @Inject
    private ReflectionReading reader;
    @Inject
    private ReflectionReview reviews;
    @Inject
    private SessionsAround sessions;
    @Inject
    private HomeworkLines homework;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Me me;
    @Inject
    private Moments moments;
    @Inject
    private Clock clock;

    private String id;
    private int version;
    private String words;
    private Reading reading;
    private Around around;
    private List<HomeworkLine> sinceLast;
    private List<AnswerPhraseRow> ownPhrases;

    /** The reflection of the address, or the first that waits; neither: there is nothing to read. */
    public void load() {
        Optional<Long> chosen = id != null ? Optional.of(Ids.parse(id))
                : queue.getRows().stream().map(WaitingReflection::id).findFirst();
        chosen.ifPresent(this::read);
    }

    private void read(long reflectionId) {
        SharedReflection found = reader.read(reflectionId);
        version = found.version();
        reading = new Reading(found, texts);
        around = sessions.of(found.clientId(), clock.instant());
        Instant last = around.last() == null ? Instant.EPOCH : around.last();
        sinceLast = homework.touchedSince(found.clientId(), last, BESIDE_SHOWN);
    }

    public String send() {
        return isWritten() ? answer(ReviewOutcome.REVIEWED) : refuse("reviews.words.missing");
    }

    public String giveBack() {
        return isWritten() ? answer(ReviewOutcome.RETURNED) : refuse("reviews.question.missing");
    }

    /** Without words. Whoever has begun to write is asked what to do with it, since it would be lost. */
    public String justReviewed() {
        return isWritten() ? refuse("reviews.words.there") : answer(ReviewOutcome.REVIEWED);
    }

    private String answer(ReviewOutcome outcome) {
        SharedReflection answered = reader.read(Ids.parse(id));
        try {
            reviews.review(answered.id(), version, outcome, words);
        } catch (AlreadyReviewed | StaleVersion changed) {
            return showChanged(answered.id(), changed);
        }
        Messages.addFlashGlobalInfo(texts.of(doneKey(outcome), answered.givenName()));
        String next = queue.nextAfter(answered).map(Ids::format).map(waiting -> "&id=" + waiting).orElse("");
        return address() + next;
    }

    private String address() {
        return "/clinician/reviews?faces-redirect=true" + (queue.isNewestFirst() || queue.isFlagged() ? "&order=" + queue.getOrder() : "")
                + (queue.isOfOne() ? "&from=" + queue.getFrom() : "");
    }

    /** As it is now; what was typed stays below it. */
    private String showChanged(long reflectionId, Conflict changed) {
        read(reflectionId);
        Messages.addGlobalError(explain(changed));
        Faces.validationFailed();
        PrimeFaces.current().ajax().update("reading");
        return null;
    }

    /** Who was quicker, and when, if it is told. */
    private String explain(Conflict changed) {
        Optional<FeedbackRow> other = reading.getFeedback().stream().findFirst().filter(row -> changed instanceof AlreadyReviewed);
        return other.map(row -> texts.of(row.clinicianName().equals(me.getDisplayName()) ? "reviews.already.self" : "reviews.already",
                row.clinicianName(), moments.longDayTime(row.reviewedAt())))
                .orElseGet(() -> ErrorTexts.of(changed, me.getLocale()));
    }

    private String doneKey(ReviewOutcome outcome) {
        if (outcome == ReviewOutcome.RETURNED) {
            return "reviews.done.returned";
        }
        return isWritten() ? "reviews.done.sent" : "reviews.done.reviewed";
    }

    private String refuse(String key) {
        Messages.addError(ANSWER, texts.of(key));
        Faces.validationFailed();
        return null;
    }

    private boolean isWritten() {
        return words != null && !words.isBlank();
    }

    /** Her own words to answer with. */
    public List<AnswerPhraseRow> getPhrases() {
        if (ownPhrases == null) {
            ownPhrases = phrases.own();
        }
        return ownPhrases;
    }

    /** Somebody asked for this one; on a phone it then stands alone. */
    public boolean isAddressed() {
        return id != null;
    }

    public String getId() {
        return id == null && reading != null ? Ids.format(reading.getReflection().id()) : id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Reading getReading() {
        return reading;
    }

    public Around getAround() {
        return around;
    }

    public List<HomeworkLine> getSinceLast() {
        return sinceLast;
    }
}
