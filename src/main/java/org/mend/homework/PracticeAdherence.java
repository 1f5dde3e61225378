package org.mend.homework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.homework.PracticeFigures.Told;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Adherence as quantity and quality, and what got in the way: how much was done is not enough to know, as Kazantzis, Deane and
 * Ronan ("Assessing compliance with homework assignments: review and recommendations for clinical practice", Journal of Clinical
 * Psychology 60(6), 2004) and Kazantzis, Whittington and Dattilio (Clinical Psychology: Science and Practice 17(2), 2010) show.
 * The idea is theirs; the questions and words are ours. The Homework Rating Scale II itself is not part of Mend, and no score of
 * it can be told from these numbers.
 */
@ApplicationScoped
@Transactional
public class PracticeAdherence {

    /** Averages of fewer clients would tell of single ones. */
    static final int FEWEST_CLIENTS = 3;
    private static final int MOST_WEEKS = 52;
    /** So far before the first week somebody's practice is looked for, to know a return when it comes. */
    private static final int WEEKS_BEFORE = 26;

    private final AdherenceRepository repository;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PracticeAdherence(AdherenceRepository repository, CareAccess care, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected PracticeAdherence() {
        this(null, null, null, null, null);
    }

    /**
     * How a client got on over the past weeks, the running one included; weeks begin on Monday where the clinician is.
     *
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public ClientAdherence ofClient(long clientId, int weeks) {
        care.requireTreating(clientId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), user.zone());
        PracticeWeeks shown = PracticeWeeks.until(today, Math.clamp(weeks, 1, MOST_WEEKS));
        LocalDate from = shown.first().minusWeeks(WEEKS_BEFORE);
        List<Told> told = repository.ofClient(clientId, from.atStartOfDay(user.zone()).toInstant(), Language.of(user.locale()));
        audit.record(user.accountId(), AuditAction.READ, PracticeFeedback.FEEDBACK, null, clientId);
        return adherence(told, shown, today, user.zone());
    }

    static ClientAdherence adherence(List<Told> told, PracticeWeeks weeks, LocalDate today, ZoneId zone) {
        Function<Told, LocalDate> askedFor = one -> one.practice().askedFor(zone);
        List<Told> asked = told.stream().filter(one -> weeks.has(askedFor.apply(one)) && !askedFor.apply(one).isAfter(today)).toList();
        Map<Integer, List<Told>> byWeek = asked.stream().collect(Collectors.groupingBy(one -> weeks.of(askedFor.apply(one))));
        List<AdherenceWeek> figures = weeks.mondays().stream()
                .map(monday -> new AdherenceWeek(monday, PracticeFigures.of(byWeek.getOrDefault(weeks.of(monday), List.of())))).toList();
        List<LocalDate> days = told.stream().flatMap(one -> one.practice().practised()).map(at -> LocalDate.ofInstant(at, zone)).toList();
        return new ClientAdherence(figures, PracticeReturn.in(weeks, days), PracticeFigures.of(asked), barriers(asked),
                exercises(asked));
    }

    private static List<BarrierCount> barriers(Collection<Told> asked) {
        return asked.stream().filter(one -> one.told().barrier() != null)
                .collect(Collectors.groupingBy(one -> one.told().barrier())).entrySet().stream()
                .map(entry -> new BarrierCount(entry.getKey(), entry.getValue().size(), onlyTitle(entry.getValue()),
                        (int) entry.getValue().stream().filter(one -> !one.practice().reminders()).count()))
                .sorted(Comparator.comparing(BarrierCount::times).reversed().thenComparing(BarrierCount::barrier)).toList();
    }

    private static String onlyTitle(List<Told> all) {
        List<String> titles = all.stream().map(one -> one.practice().title()).distinct().toList();
        return titles.size() == 1 ? titles.getFirst() : null;
    }

    private static List<ExerciseFigures> exercises(Collection<Told> asked) {
        return asked.stream().collect(Collectors.groupingBy(one -> one.practice().title())).entrySet().stream()
                .map(entry -> new ExerciseFigures(entry.getKey(), PracticeFigures.of(entry.getValue())))
                .sorted(Comparator.comparing((ExerciseFigures one) -> one.figures().asked()).reversed()
                        .thenComparing(ExerciseFigures::title)).toList();
    }

    /** How an exercise went with the clients in the clinician's care, ever; numbers alone. Zeros for one never asked or unknown. */
    @Allowed(Role.CLINICIAN)
    public ExerciseAdherence ofExercise(long exerciseId) {
        List<Told> told = repository.ofExercise(exerciseId, user.staffId(), Language.of(user.locale()));
        audit.record(user.accountId(), AuditAction.READ, PracticeFeedback.FEEDBACK, null, null);
        return exercise(told);
    }

    static ExerciseAdherence exercise(List<Told> told) {
        PracticeFigures figures = PracticeFigures.of(told);
        long telling = clients(told.stream().filter(one -> one.told().helpful() != null || one.told().difficulty() != null).toList());
        Map<PracticeAmount, Long> amounts = told.stream().collect(Collectors.groupingBy(Told::amount, Collectors.counting()));
        return new ExerciseAdherence(clients(told), count(amounts, PracticeAmount.ALL), count(amounts, PracticeAmount.MOST),
                count(amounts, PracticeAmount.SOME), count(amounts, PracticeAmount.NONE),
                telling < FEWEST_CLIENTS ? figures.withoutMeans() : figures);
    }

    private static int count(Map<PracticeAmount, Long> amounts, PracticeAmount amount) {
        return amounts.getOrDefault(amount, 0L).intValue();
    }

    private static int clients(Collection<Told> told) {
        return (int) told.stream().map(one -> one.practice().clientId()).distinct().count();
    }
}
