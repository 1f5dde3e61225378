package org.mend.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mend.app.demo.DemoAssignment.Draft;
import org.mend.app.demo.DemoAssignment.Reflection;
import org.mend.app.demo.DemoAssignment.Review;
import org.mend.app.demo.HomeworkSpec.State;

/** Works the plan out: when, in which state, with which words. */
final class DemoHomework {

    private static final double PRACTICE_DAYS = 84;

    private final DemoIds ids;
    private final DemoDay day;
    private final Map<String, DemoExercise> library;
    private final DemoReflections reflections = new DemoReflections();
    private final Dice dice = new Dice("homework");

    DemoHomework(DemoIds ids, DemoDay day, Map<String, DemoExercise> library) {
        this.ids = ids;
        this.day = day;
        this.library = library;
    }

    List<DemoAssignment> all(List<HomeworkSpec> plan) {
        List<DemoAssignment> assignments = new ArrayList<>();
        plan.forEach(spec -> assignments.add(worked(spec)));
        return assignments;
    }

    private DemoAssignment worked(HomeworkSpec spec) {
        DemoExercise exercise = library.get(spec.exercise());
        if (exercise == null) {
            throw new IllegalStateException("The library lacks the exercise " + spec.exercise());
        }
        State state = spec.state();
        Instant acted = acted(spec);
        Instant assigned = spec.care().clinician().atWork(day.today().minusDays(spec.assignedAgo()), dice,
                acted.minus(Duration.ofMinutes(10)));
        Instant started = state.hasReflection() ? started(assigned, acted) : null;
        LocalDate assignedOn = LocalDate.ofInstant(assigned, DemoDay.ZONE);
        Reflection reflection = state.hasReflection() ? reflection(spec, exercise, started, acted) : null;
        return new DemoAssignment(ids.next(), spec, exercise, status(state), note(spec, exercise),
                dice.chance(0.85) ? assignedOn.plusDays(dice.between(6, 9)) : null, postponed(spec), reason(spec), assigned,
                started, isEnded(state) ? acted : null, version(state), reflection);
    }

    /** Evenings mostly, at about the same time for the same person. */
    private Instant acted(HomeworkSpec spec) {
        if (spec.state() == State.LATER || spec.state() == State.ASKED || spec.state() == State.PREPARED) {
            return day.now();
        }
        int habit = new Dice("quiet hour of " + spec.client().username()).pick(List.of(7, 12, 17, 20, 20, 21, 21, 22));
        Instant moment = DemoDay.at(day.today().minusDays(Math.max(1, spec.ago())),
                LocalTime.of(habit, dice.between(0, 59), dice.between(0, 59)));
        return moment.plusNanos(1_000L * dice.between(0, 999_999));
    }

    private Instant started(Instant assigned, Instant acted) {
        Instant started = acted.minus(Duration.ofSeconds(dice.between(240, 1_700)));
        if (dice.chance(0.2)) {
            started = started.minus(Duration.ofHours(dice.between(3, 26)));
        }
        return started.isAfter(assigned) ? started : assigned.plusSeconds(90);
    }

    private Reflection reflection(HomeworkSpec spec, DemoExercise exercise, Instant started, Instant acted) {
        State state = spec.state();
        double progress = Math.clamp(1 - spec.ago() / PRACTICE_DAYS, 0, 1);
        DemoReflections.Written written = reflections.write(spec.client(), spec.care().clinician(), exercise, spec.story(), progress,
                spec.scales());
        if (state.hasDraft()) {
            return draft(spec, exercise, written.answers(), started, acted);
        }
        boolean amended = state == State.DONE_REVIEWED && spec.ago() > 20 && dice.chance(0.025);
        Review review = state == State.DONE_REVIEWED || state == State.DONE_RETURNED ? review(spec, written.feedback(), acted) : null;
        return new Reflection(ids.next(), spec.client().locale(), amended ? "amended" : "completed",
                state == State.DONE_PRIVATE ? "PRIVATE" : "CLINICIAN",
                state == State.DONE_WAITING ? "WAITING" : review == null ? "NONE" : review.outcome(), started, acted,
                (review == null ? 1 : 2) + (amended ? 1 : 0), written.answers(), null, review);
    }

    /** Written as far as the step; there, in the middle of a sentence. */
    private Reflection draft(HomeworkSpec spec, DemoExercise exercise, Map<String, Object> answers, Instant started, Instant acted) {
        List<String> written = exercise.steps().stream().filter(DemoExercise.Step::isWritten).map(DemoExercise.Step::key).toList();
        String at = spec.step() != null ? spec.step() : dice.pick(written.subList(0, written.size() - 1));
        Map<String, Object> kept = new LinkedHashMap<>();
        for (DemoExercise.Step step : exercise.steps()) {
            Object answer = answers.get(step.key());
            if (step.key().equals(at)) {
                if (answer instanceof String text) {
                    kept.put(at, brokenOff(text));
                }
                break;
            }
            if (answer != null) {
                kept.put(step.key(), answer);
            }
        }
        String status = spec.state() == State.STOPPED ? "stopped" : "in-progress";
        return new Reflection(ids.next(), spec.client().locale(), status, "PRIVATE", "NONE", started, null, 0, kept,
                new Draft(at, kept.isEmpty() ? 0 : dice.between(3, 24), acted), null);
    }

    private static String brokenOff(String text) {
        int gap = text.indexOf(' ', text.length() * 2 / 3);
        return gap < 0 ? text : text.substring(0, gap);
    }

    private Review review(HomeworkSpec spec, String feedback, Instant submitted) {
        boolean returned = spec.state() == State.DONE_RETURNED;
        StaffMember clinician = spec.care().clinician();
        LocalDate soon = LocalDate.ofInstant(submitted, DemoDay.ZONE).plusDays(dice.between(1, 4));
        LocalDate workday = soon;
        while (clinician.hoursOn(workday.getDayOfWeek()).isEmpty()) {
            workday = workday.plusDays(1);
        }
        int share = dice.between(40, 90);
        // Somebody who handed in yesterday was answered this morning, or just now.
        Instant reviewed = DemoDay.at(workday, LocalTime.of(dice.between(8, 17), dice.between(0, 59), dice.between(0, 59)));
        if (reviewed.isAfter(day.now())) {
            Duration since = Duration.between(submitted, day.now());
            reviewed = submitted.plus(since.multipliedBy(share).dividedBy(100));
        }
        String words = feedback != null ? feedback : words(spec, returned);
        Instant seen = reviewed.plus(Duration.ofMinutes(dice.between(30, 4_000)));
        return new Review(ids.next(), returned ? "RETURNED" : "REVIEWED", words, reviewed,
                spec.ago() > 10 && day.isPast(seen) ? seen : null);
    }

    private String words(HomeworkSpec spec, boolean returned) {
        StoryDeck deck = reflections.deck(spec.client());
        String ownRole = "feedback " + spec.exercise();
        String role = returned ? "returned" : deck.book().isLoose(ownRole) && dice.chance(0.65) ? ownRole : "feedback";
        return deck.loose(role, spec.client(), spec.care().clinician(), dice);
    }

    private String note(HomeworkSpec spec, DemoExercise exercise) {
        String role = !spec.client().hasAccount() && spec.state() == State.ASKED ? "note-paper"
                : exercise.forCouples() ? "note-couple" : "note";
        return reflections.deck(spec.client()).loose(role, spec.client(), spec.care().clinician(), dice);
    }

    private LocalDate postponed(HomeworkSpec spec) {
        return spec.state() == State.LATER ? day.today().plusDays(Math.max(1, spec.ago()))
                : spec.state() == State.ON_HOLD && dice.chance(0.5) ? day.today().plusDays(dice.between(1, 6)) : null;
    }

    private String reason(HomeworkSpec spec) {
        return switch (spec.state()) {
            case DECLINED -> reflections.deck(spec.client()).loose("declined", spec.client(), spec.care().clinician(), dice);
            case STOPPED -> reflections.deck(spec.client()).loose("stopped", spec.client(), spec.care().clinician(), dice);
            default -> null;
        };
    }

    private static boolean isEnded(State state) {
        return state.isDone() || switch (state) {
            case STOPPED, DECLINED, TAKEN_BACK, MISTAKE -> true;
            default -> false;
        };
    }

    private static String status(State state) {
        return switch (state) {
            case PREPARED -> "draft";
            case ASKED -> "requested";
            case LATER -> "accepted";
            case WRITING -> "in-progress";
            case ON_HOLD -> "on-hold";
            case DONE_WAITING, DONE_REVIEWED, DONE_RETURNED, DONE_PRIVATE -> "completed";
            case STOPPED -> "failed";
            case DECLINED -> "rejected";
            case TAKEN_BACK -> "cancelled";
            case MISTAKE -> "entered-in-error";
        };
    }

    private static int version(State state) {
        return state.isDone() ? 2 : state == State.PREPARED || state == State.ASKED ? 0 : 1;
    }
}
