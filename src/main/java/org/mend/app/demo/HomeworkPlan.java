package org.mend.app.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mend.app.demo.HomeworkSpec.State;

/**
 * Who was asked to do what, and what became of it: written out for those who are shown first, by dice for everybody else.
 * Clients with an account practise about once a week; the others have a sheet of paper at most.
 */
final class HomeworkPlan {

    static final int REFLECTIONS = 400;

    private static final int LAST_DAY = 82;
    private static final int QUIET_DAYS = 17;
    private static final Map<String, Integer> WAITING = Map.of("mara.weil", 7, "jo.costa", 5, "imre.fallow", 4,
            "pilar.serrat", 3, "bodil.aske", 6, "cyrus.plum", 2, "hana.mirrow", 4, "wren.halloway", 3);

    private final Map<String, DemoExercise> library;
    private final DemoPeople people;
    private final Dice dice = new Dice("homework plan");

    HomeworkPlan(Map<String, DemoExercise> library, DemoPeople people) {
        this.library = library;
        this.people = people;
    }

    /** In the order in which it was assigned. */
    List<HomeworkSpec> all() {
        List<HomeworkSpec> specs = new ArrayList<>(NamedHomework.read(people));
        List<String> named = specs.stream().map(spec -> spec.client().username()).distinct().toList();
        List<DemoClient> writers = people.clients().stream().filter(DemoClient::hasAccount)
                .filter(client -> !named.contains(client.username())).toList();
        Map<DemoClient, Integer> counts = counts(writers,
                REFLECTIONS - (int) specs.stream().filter(spec -> spec.state().isDone()).count());
        Set<DemoClient> drifted = drifted(counts.keySet());
        for (CareCase care : people.cases) {
            for (DemoClient client : care.clients()) {
                if (drifted.contains(client)) {
                    done(care, client, counts.get(client), QUIET_DAYS, specs);
                    specs.add(spec(care, client, anyExercise(care), QUIET_DAYS, State.ASKED, 0));
                } else if (counts.containsKey(client)) {
                    done(care, client, counts.get(client), 1, specs);
                    open(care, client, specs);
                } else if (!client.hasAccount() && !care.newcomer() && dice.chance(0.4)) {
                    specs.add(spec(care, client, anyExercise(care), dice.between(1, 12), State.ASKED, 0));
                }
            }
        }
        rare(specs);
        List<HomeworkSpec> answered = answered(specs);
        answered.sort(Comparator.comparing(HomeworkSpec::assignedAgo).reversed());
        return answered;
    }

    /** Between seven and twelve for each, exactly {@code total} together. */
    private Map<DemoClient, Integer> counts(List<DemoClient> writers, int total) {
        Map<DemoClient, Integer> counts = new LinkedHashMap<>();
        writers.forEach(writer -> counts.put(writer, dice.between(7, 11)));
        for (int sum = sum(counts); sum != total; sum = sum(counts)) {
            counts.merge(dice.pick(writers), sum < total ? 1 : -1, Integer::sum);
        }
        return counts;
    }

    private static int sum(Map<DemoClient, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Each clinician's last two who come alone have something open and have practised nothing for a while. */
    private Set<DemoClient> drifted(Set<DemoClient> writers) {
        Map<StaffMember, List<DemoClient>> alone = people.cases.stream().filter(care -> !care.isCouple() && !care.newcomer()
                && writers.contains(care.clients().getFirst())).collect(Collectors.groupingBy(CareCase::clinician,
                        Collectors.mapping(care -> care.clients().getFirst(), Collectors.toList())));
        return alone.values().stream().flatMap(all -> all.stream().skip(Math.max(0, all.size() - 2))).collect(Collectors.toSet());
    }

    /**
     * Two exercises come back again and again, since their numbers are compared; the others are done once.
     *
     * @param last so many days ago at least
     */
    private void done(CareCase care, DemoClient client, int count, int last, List<HomeworkSpec> specs) {
        List<String> others = dice.shuffled(library.values().stream().filter(one -> care.isCouple() || !one.forCouples())
                .map(DemoExercise::slug).filter(slug -> !slug.equals("guilt-and-the-moment")).toList());
        for (int i = 0; i < count; i++) {
            int ago = last + (LAST_DAY - last) * (count - 1 - i) / count + dice.between(0, 4);
            String slug = i == 1 || i == count / 2 || i == count - 2 ? "guilt-and-the-moment"
                    : i == count - 3 ? "before-i-say-sorry-again" : others.get(i);
            State state = dice.chance(0.8) ? State.DONE_REVIEWED : State.DONE_PRIVATE;
            specs.add(spec(care, client, slug, ago + dice.between(2, 7), state, ago));
        }
    }

    private void open(CareCase care, DemoClient client, List<HomeworkSpec> specs) {
        for (int i = dice.between(1, 3); i > 0; i--) {
            double luck = dice.fraction();
            State state = luck < 0.45 ? State.ASKED : luck < 0.6 ? State.LATER : luck < 0.87 ? State.WRITING : State.ON_HOLD;
            int assigned = dice.between(4, 15);
            specs.add(spec(care, client, anyExercise(care), assigned, state,
                    state == State.LATER ? dice.between(2, 9) : dice.between(1, 3)));
        }
        if (dice.chance(0.4)) {
            int assigned = dice.between(8, 70);
            State state = dice.pick(List.of(State.DECLINED, State.DECLINED, State.STOPPED, State.TAKEN_BACK));
            specs.add(spec(care, client, anyExercise(care), assigned, state, assigned - dice.between(2, 5)));
        }
    }

    /** States that no screen leads to every day, so that each has its example. */
    private void rare(List<HomeworkSpec> specs) {
        List<CareCase> withoutAccount = people.cases.stream().filter(care -> !care.clients().getFirst().hasAccount()).toList();
        for (State state : List.of(State.PREPARED, State.PREPARED, State.MISTAKE, State.MISTAKE, State.TAKEN_BACK)) {
            CareCase care = dice.pick(withoutAccount);
            specs.add(spec(care, care.clients().getFirst(), anyExercise(care), dice.between(6, 30), state, 5));
        }
    }

    /** What each clinician has not answered yet is the newest; of what is older a little was returned. */
    private List<HomeworkSpec> answered(List<HomeworkSpec> specs) {
        Map<String, Integer> left = new HashMap<>(WAITING);
        specs.stream().filter(spec -> spec.state() == State.DONE_WAITING)
                .forEach(spec -> left.merge(spec.care().clinician().username(), -1, Integer::sum));
        List<String> scripted = List.of("ines.keller", "ruth.amsel", "sam.amsel");
        return new ArrayList<>(specs.stream().sorted(Comparator.comparing(HomeworkSpec::ago)).map(spec -> {
            if (spec.state() != State.DONE_REVIEWED || scripted.contains(spec.client().username())) {
                return spec;
            }
            if (left.merge(spec.care().clinician().username(), -1, Integer::sum) >= 0) {
                return spec.in(State.DONE_WAITING);
            }
            return spec.ago() > 9 && dice.chance(0.04) ? spec.in(State.DONE_RETURNED) : spec;
        }).toList());
    }

    private String anyExercise(CareCase care) {
        return dice.pick(library.values().stream().filter(one -> care.isCouple() || !one.forCouples())
                .filter(one -> one.steps().stream().filter(DemoExercise.Step::isWritten).count() > 1).map(DemoExercise::slug)
                .toList());
    }

    private HomeworkSpec spec(CareCase care, DemoClient client, String exercise, int assigned, State state, int ago) {
        return new HomeworkSpec(care, client, exercise, null, assigned, state, ago, null, Map.of());
    }
}
