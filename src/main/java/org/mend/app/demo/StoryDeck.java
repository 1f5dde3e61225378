package org.mend.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.mend.app.demo.StoryBook.Story;

/**
 * Deals stories and loose texts so that what one clinician reads repeats itself as late as possible, and what one client
 * writes hardly ever.
 */
final class StoryDeck {

    private final StoryBook book;
    private final Map<String, Integer> uses = new HashMap<>();

    StoryDeck(StoryBook book) {
        this.book = book;
    }

    StoryBook book() {
        return book;
    }

    /** One that the client can have lived and that has a text for each role; empty when the roles need no story. */
    Optional<Story> story(DemoClient client, StaffMember clinician, List<String> roles, Dice dice) {
        List<String> needed = roles.stream().filter(role -> !book.isLoose(role)).toList();
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        List<Story> fitting = book.stories().stream().filter(story -> story.fits(client) && story.onlyFor().isEmpty())
                .filter(story -> story.texts().keySet().containsAll(needed)).toList();
        return Optional.of(leastUsed(fitting, Story::name, needed.getFirst(), client, clinician, dice));
    }

    Story named(String name) {
        return book.stories().stream().filter(story -> story.name().equals(name)).findFirst().orElseThrow();
    }

    String loose(String role, DemoClient client, StaffMember clinician, Dice dice) {
        return leastUsed(book.loose(role), text -> text, role, client, clinician, dice);
    }

    private <T> T leastUsed(List<T> all, Function<T, String> name, String role, DemoClient client,
            StaffMember clinician, Dice dice) {
        T best = null;
        int fewest = Integer.MAX_VALUE;
        for (T one : dice.shuffled(all)) {
            String key = role + '|' + name.apply(one);
            int count = 100 * uses(client.username(), key) + uses(clinician.username(), key);
            if (count < fewest) {
                best = one;
                fewest = count;
            }
        }
        String key = role + '|' + name.apply(best);
        uses.merge(client.username() + '|' + key, 1, Integer::sum);
        uses.merge(clinician.username() + '|' + key, 1, Integer::sum);
        return best;
    }

    private int uses(String who, String key) {
        return uses.getOrDefault(who + '|' + key, 0);
    }
}
