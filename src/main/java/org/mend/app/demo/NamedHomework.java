package org.mend.app.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.app.demo.HomeworkSpec.State;

/** Reads {@code named.txt}. */
final class NamedHomework {

    private static final Map<String, State> STATES = Map.of("asked", State.ASKED, "later", State.LATER, "writing", State.WRITING,
            "hold", State.ON_HOLD, "declined", State.DECLINED);
    private static final Map<String, State> OUTCOMES = Map.of("waiting", State.DONE_WAITING, "reviewed", State.DONE_REVIEWED,
            "private", State.DONE_PRIVATE);

    private NamedHomework() {
    }

    static List<HomeworkSpec> read(DemoPeople people) {
        return TextFile.lines("named.txt").stream().map(line -> spec(people, line.split("\\s*;\\s*", -1))).toList();
    }

    private static HomeworkSpec spec(DemoPeople people, String[] field) {
        CareCase care = people.cases.stream().filter(one -> one.includes(field[0])).findFirst().orElseThrow();
        DemoClient client = care.clients().stream().filter(one -> one.username().equals(field[0])).findFirst().orElseThrow();
        String[] words = field[4].split(" ");
        boolean done = words[0].equals("done");
        State state = done ? OUTCOMES.get(words[2]) : STATES.get(words[0]);
        return new HomeworkSpec(care, client, field[1], field[2].equals("-") ? null : field[2], Integer.parseInt(field[3]), state,
                words.length > 1 ? Integer.parseInt(words[1]) : 0, !done && words.length > 2 ? words[2] : null, scales(field[5]));
    }

    private static Map<String, Integer> scales(String text) {
        return Arrays.stream(text.strip().split(" ")).filter(word -> !word.isEmpty()).map(word -> word.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }
}
