package org.mend.app.demo;

import java.util.List;

import org.mend.app.demo.DemoExercise.Step;

/** What one client answers on scales in one reflection: guilt falls over the weeks, the size of moments does not. */
final class Scales {

    static final List<String> KINDS = List.of("falling", "rising", "level", "after");

    private final double progress;
    private final Dice dice;
    private final double start;
    private final double end;
    private double last;

    Scales(DemoClient client, double progress, Dice dice) {
        this.progress = progress;
        this.dice = dice;
        Dice own = new Dice("scales of " + client.username());
        this.start = 7 + 2.2 * own.fraction();
        this.end = 3 + 2.5 * own.fraction();
    }

    int answer(Step step, String kind) {
        last = Math.clamp(switch (kind) {
            case "falling" -> start + (end - start) * progress + dice.between(-1, 1);
            case "after" -> last - dice.between(1, 3);
            case "rising" -> 10 - start + (start - end) * progress + dice.between(-1, 1) + 1;
            default -> 3 + dice.between(-1, 1);
        }, 0, 10);
        return (int) Math.round(step.min() + last * (step.max() - step.min()) / 10);
    }
}
