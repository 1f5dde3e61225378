package org.mend.web.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.OwnExercises;
import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
import org.mend.reflections.DraftProgress;
import org.mend.reflections.OwnReflectionRow;
import org.mend.reflections.ReflectionDrafts;
import org.mend.reflections.ReflectionReading;
import org.mend.scheduling.AppointmentRow;
import org.mend.shared.Ids;
import org.omnifaces.util.Faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The one thing a client could practise now, and what else is around: other open work, answers not read, the next session. */
@Named
@RequestScoped
public class ClientToday {

    private static final int OTHERS_SHOWN = 4;
    private static final int ANSWERS_LOOKED_THROUGH = 30;
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int EVENING_IN_SPANISH = 20;
    private static final int MORNING = 5;
    private static final Duration SESSIONS_AHEAD = Duration.ofDays(90);
    private static final Duration LONGEST_SESSION = Duration.ofHours(8);

    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private ReflectionReading reading;
    @Inject
    private SessionTimes sessions;
    @Inject
    private OwnExercises own;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    private List<AssignmentRow> ready = List.of();
    private List<AssignmentRow> resting = List.of();
    private Map<Long, DraftProgress> progress = Map.of();
    private List<OwnReflectionRow> answered = List.of();
    private AppointmentRow nextSession;
    private boolean wayBack;
    private String heroId;
    private int heroVersion;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        LocalDate today = today();
        List<AssignmentRow> open = homework.ownOpen();
        ready = open.stream().filter(row -> !row.isRestingOn(today)).toList();
        resting = open.stream().filter(row -> row.isRestingOn(today)).toList();
        progress = open.isEmpty() ? Map.of() : drafts.progress(open.stream().map(AssignmentRow::id).toList());
        wayBack = !ready.isEmpty() && own.isWayBackOffered(ready, lastWritten());
        answered = reading.unseenFeedback() == 0 ? List.of()
                : reading.own(null, ANSWERS_LOOKED_THROUGH).items().stream().filter(OwnReflectionRow::feedbackUnseen).toList();
        Instant now = clock.instant();
        nextSession = sessions.between(now.minus(LONGEST_SESSION), now.plus(SESSIONS_AHEAD)).stream()
                .filter(row -> SessionTimes.isAhead(row) && row.end().isAfter(now)).findFirst().orElse(null);
    }

    private Instant lastWritten() {
        return progress.values().stream().map(DraftProgress::savedAt).max(Comparator.naturalOrder()).orElse(null);
    }

    /** "I'll do it": a yes without a beginning. */
    public String accept() {
        homework.accept(Ids.parse(heroId), heroVersion);
        return "/client/today?faces-redirect=true";
    }

    /** The small way back, begun with this tap. */
    public String comeBack() {
        return "/client/play?faces-redirect=true&id=" + Ids.format(own.comeBack());
    }

    /** It has been quiet for a while, so a small way back stands in place of what is open. */
    public boolean isWayBack() {
        return wayBack;
    }

    /** The clinician asks for it, and the client has said neither yes nor no. */
    public boolean isAsked(AssignmentRow row) {
        return row.status() == AssignmentStatus.REQUESTED && !row.isOwn();
    }

    /** The client has said yes and not begun. */
    public boolean isAccepted(AssignmentRow row) {
        return row.status() == AssignmentStatus.ACCEPTED && !row.isOwn();
    }

    /** Key of the greeting for the hour where the client is. */
    public String getGreeting() {
        int hour = clock.instant().atZone(user.zone()).getHour();
        if (hour >= MORNING && hour < NOON) {
            return "greeting.morning";
        }
        int evening = "es".equals(user.locale().getLanguage()) ? EVENING_IN_SPANISH : EVENING;
        return hour >= NOON && hour < evening ? "greeting.afternoon" : "greeting.evening";
    }

    public String getGivenName() {
        return user.principal().map(Principal::displayName).orElse("").split(" ", 2)[0];
    }

    /** What to practise now, or null. */
    public AssignmentRow getHero() {
        return ready.isEmpty() ? null : ready.getFirst();
    }

    public List<AssignmentRow> getOthers() {
        return ready.stream().skip(1).limit(OTHERS_SHOWN).toList();
    }

    public boolean isMore() {
        return ready.size() > OTHERS_SHOWN + 1 || !resting.isEmpty();
    }

    /** What was put off and comes back first, or null. */
    public AssignmentRow getComingBack() {
        return resting.stream().min(Comparator.comparing(AssignmentRow::restsUntil)).orElse(null);
    }

    /** How far the client has come, or null when it was not begun. */
    public DraftProgress progress(AssignmentRow row) {
        return row == null ? null : progress.get(row.id());
    }

    /** The day it is meant for, while that lies ahead; a day that has passed is never mentioned. */
    public boolean isDueAhead(AssignmentRow row) {
        return row.dueOn() != null && !row.dueOn().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.zone());
    }

    public List<OwnReflectionRow> getAnswered() {
        return answered;
    }

    /** The hero that the page shows, and its version; another one by now is refused. */
    public String getHeroId() {
        return getHero() == null ? "" : Ids.format(getHero().id());
    }

    public void setHeroId(String id) {
        heroId = id;
    }

    public int getHeroVersion() {
        return getHero() == null ? 0 : getHero().version();
    }

    public void setHeroVersion(int version) {
        heroVersion = version;
    }

    public AppointmentRow getNextSession() {
        return nextSession;
    }
}
