package org.mend.app.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was written by hand, in one language: stories, whose texts belong together, and texts of which any may stand anywhere. */
final class StoryBook {

    private static final String LOOSE = "*";

    private final List<Story> stories = new ArrayList<>();
    private final Map<String, List<String>> loose = new LinkedHashMap<>();

    /**
     * @param who can have lived it: any, partner, kids
     * @param onlyFor the user whose story it is, or empty
     * @param texts by role
     */
    record Story(String name, String who, String onlyFor, Map<String, String> texts) {

        boolean fits(DemoClient client) {
            return onlyFor.isEmpty()
                    ? who.equals("any") || who.equals("partner") && client.isPartnered() || who.equals("kids") && client.kids()
                    : onlyFor.equals(client.username());
        }
    }

    StoryBook(String... files) {
        Arrays.stream(files).forEach(this::read);
    }

    private void read(String file) {
        Story story = null;
        String role = null;
        StringBuilder text = new StringBuilder();
        for (String line : (TextFile.text(file) + "\n== end ; any ;").split("\n")) {
            boolean heading = line.startsWith("== ");
            if (heading || line.startsWith("@")) {
                keep(story, role, text.toString().strip());
                text.setLength(0);
                role = heading ? null : line.substring(1).strip();
            } else if (!line.startsWith("#")) {
                text.append(line).append('\n');
            }
            if (heading) {
                story = story(Arrays.stream(line.substring(3).split(";", -1)).map(String::strip).toList());
            }
        }
    }

    private Story story(List<String> head) {
        Story story = new Story(head.get(0), head.get(1), head.size() > 2 ? head.get(2) : "", new LinkedHashMap<>());
        if (!story.name().equals(LOOSE) && !story.name().equals("end")) {
            stories.add(story);
        }
        return story;
    }

    private void keep(Story story, String role, String text) {
        if (role == null) {
            return;
        }
        if (story.name().equals(LOOSE)) {
            loose.computeIfAbsent(role, fresh -> new ArrayList<>()).add(text);
        } else {
            story.texts().put(role, text);
        }
    }

    List<Story> stories() {
        return List.copyOf(stories);
    }

    /** Texts of a role that belong to no story. */
    List<String> loose(String role) {
        return loose.getOrDefault(role, List.of());
    }

    boolean isLoose(String role) {
        return loose.containsKey(role);
    }
}
