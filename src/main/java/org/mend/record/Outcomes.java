package org.mend.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.measures.MeasureHistory;
import org.mend.measures.Questionnaire;
import org.mend.measures.Scale;
import org.mend.record.OutcomeRepository.Practised;
import org.mend.record.OutcomeRepository.Repaired;
import org.mend.record.OutcomeRepository.Scored;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Figures of the whole practice for administrators. Nothing stands for fewer than five people ({@link SmallGroups}). Only calendar
 * quarters, and only those that are over: no span can be cut finer, none holds another, and no figure moves by one person from one
 * day to the next, so nothing can be had by subtraction. No names, no texts, no counts of words.
 */
@ApplicationScoped
@Transactional
public class Outcomes {

    private static final String OUTCOMES = "MeasureReport";
    private static final int MOST_QUARTERS = 12;
    private static final int MONTHS = 3;

    private final OutcomeRepository repository;
    private final MeasureHistory history;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Outcomes(OutcomeRepository repository, MeasureHistory history, PracticeSettings practice, CurrentUser user, AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.practice = practice;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected Outcomes() {
        this(null, null, null, null, null, null);
    }

    /** Practice and repair, the earliest quarter first. @param quarters how many that are over, at most 12 */
    @Allowed(Role.ADMIN)
    public List<OutcomeQuarter> practice(int quarters) {
        audit.record(user.accountId(), AuditAction.READ, OUTCOMES, null, null);
        ZoneId zone = practice.read().zoneId();
        Map<LocalDate, List<Repaired>> repaired = repository.repaired().stream()
                .collect(Collectors.groupingBy(one -> quarterOf(LocalDate.ofInstant(one.at(), zone))));
        return quarters(quarters, zone).stream().map(day -> quarter(day, zone, repaired.getOrDefault(day, List.of()))).toList();
    }

    private OutcomeQuarter quarter(LocalDate day, ZoneId zone, List<Repaired> repaired) {
        Practised given = repository.practised(day.atStartOfDay(zone).toInstant(), next(day).atStartOfDay(zone).toInstant());
        Map<Long, List<BigDecimal>> seconds = repaired.stream().collect(Collectors.groupingBy(Repaired::clientId,
                Collectors.mapping(one -> BigDecimal.valueOf(one.took().toSeconds()), Collectors.toList())));
        boolean clients = SmallGroups.isShown(given.clients());
        boolean repairs = SmallGroups.isShown(seconds.size());
        return new OutcomeQuarter(day, clients ? (int) given.clients() : null,
                clients ? percent((int) given.done(), (int) given.asked()) : null, repairs ? seconds.size() : null,
                repairs ? Duration.ofSeconds(median(seconds.values().stream().map(Outcomes::median).toList()).longValue()) : null);
    }

    /** Change of scores by instrument and scale; of those without any figure only that they are there. */
    @Allowed(Role.ADMIN)
    public List<OutcomeMeasure> measures(int quarters) {
        audit.record(user.accountId(), AuditAction.READ, OUTCOMES, null, null);
        ZoneId zone = practice.read().zoneId();
        List<LocalDate> days = quarters(quarters, zone);
        List<Scored> scores = repository.scores(next(days.getLast()).atStartOfDay(zone).toInstant());
        Map<Long, Questionnaire> asked = history.asked(scores.stream().map(Scored::versionId).collect(Collectors.toSet()));
        Map<String, List<Scored>> byScale = scores.stream().collect(Collectors.groupingBy(
                one -> one.versionId() + "/" + one.scale(), LinkedHashMap::new, Collectors.toList()));
        return byScale.values().stream().map(lines -> measure(asked.get(lines.getFirst().versionId()), lines, days, zone)).toList();
    }

    private OutcomeMeasure measure(Questionnaire asked, List<Scored> lines, List<LocalDate> days, ZoneId zone) {
        Scale scale = asked.scale(lines.getFirst().scale());
        Map<LocalDate, List<Change>> changes = Change.byQuarter(lines, zone);
        return new OutcomeMeasure(asked.shortTitle(), scale.title().in(user.locale()), scale.higherIsWorse(), scale.reliableChange(),
                scale.reliability() == null ? null : scale.reliability().source(),
                days.stream().map(day -> quarter(day, scale, changes.getOrDefault(day, List.of()))).toList());
    }

    private static OutcomeMeasure.Quarter quarter(LocalDate day, Scale scale, List<Change> changes) {
        if (!SmallGroups.isShown(changes.size())) {
            return new OutcomeMeasure.Quarter(day, null, null, null, null, null);
        }
        int[] ways = Change.ways(changes, scale);
        boolean[] shown = SmallGroups.shown(ways);
        List<Integer> percents = new ArrayList<>();
        IntStream.range(0, ways.length).forEach(i -> percents.add(shown[i] && scale.reliability() != null
                ? percent(ways[i], changes.size()) : null));
        return new OutcomeMeasure.Quarter(day, changes.size(),
                plain(median(changes.stream().map(Change::points).toList())), percents.get(0), percents.get(1), percents.get(2));
    }

    private List<LocalDate> quarters(int wanted, ZoneId zone) {
        LocalDate running = quarterOf(LocalDate.ofInstant(clock.instant(), zone));
        int count = Math.clamp(wanted, 1, MOST_QUARTERS);
        return IntStream.rangeClosed(1, count).mapToObj(i -> running.minusMonths((long) (count + 1 - i) * MONTHS)).toList();
    }

    /** Its first day. */
    static LocalDate quarterOf(LocalDate day) {
        return LocalDate.of(day.getYear(), Month.of((day.getMonthValue() - 1) / MONTHS * MONTHS + 1), 1);
    }

    private static LocalDate next(LocalDate quarter) {
        return quarter.plusMonths(MONTHS);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(part * 100f / whole);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
    }
}
