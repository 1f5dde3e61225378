package org.mend.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the repair journals, {@code repair-en.txt} and {@code repair-es.txt}, and says when everything in them was. */
final class DemoRepair {

    private static final String HEAD = "== ";
    private static final String PART = "@";
    private static final String NONE = "-";
    private static final String LOOSE = "loose";

    private final DemoPeople people;
    private final DemoDay day;
    private final Dice dice = new Dice("repair");

    DemoRepair(DemoPeople people, DemoDay day) {
        this.people = people;
        this.day = day;
    }

    /** What one client wrote: an episode, or what belongs to none. */
    record Entry(CareCase care, DemoClient client, Episode episode, List<Piece> pieces) {
    }

    /** @param closedAt null while it is open */
    record Episode(String title, String status, Instant happenedAt, Instant closedAt, boolean shared, List<Instant> returns) {

        Instant touchedAt() {
            return Stream.concat(Stream.of(happenedAt, closedAt == null ? happenedAt : closedAt), returns.stream())
                    .max(Instant::compareTo).orElseThrow();
        }
    }

    /** @param fields what stands behind the kind */
    record Piece(String kind, List<String> fields, Instant at, LocalDate on, String words) {

        String field(int place) {
            return fields.get(place);
        }
    }

    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (String file : List.of("repair-en.txt", "repair-es.txt")) {
            List<String> lines = TextFile.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(HEAD)) {
                    int end = i + 1;
                    while (end < lines.size() && !lines.get(end).startsWith(HEAD)) {
                        end++;
                    }
                    entries.add(entry(fields(lines.get(i).substring(HEAD.length())), lines.subList(i + 1, end)));
                }
            }
        }
        return entries;
    }

    private Entry entry(List<String> head, List<String> lines) {
        CareCase care = people.cases.stream().filter(one -> one.includes(head.getFirst())).findFirst().orElseThrow();
        DemoClient client = care.clients().stream().filter(one -> one.username().equals(head.getFirst())).findFirst().orElseThrow();
        Episode episode = head.get(1).equals(LOOSE) ? null : episode(client, head);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PART)) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).startsWith(PART)) {
                    end++;
                }
                pieces.add(piece(client, episode, fields(lines.get(i).substring(1)), String.join("\n", lines.subList(i + 1, end))));
            }
        }
        return new Entry(care, client, episode, pieces);
    }

    private Episode episode(DemoClient client, List<String> head) {
        List<Instant> returns = head.get(5).equals(NONE) ? List.of()
                : Arrays.stream(head.get(5).split(" ")).map(ago -> at(client, ago)).sorted().toList();
        return new Episode(head.get(6), head.get(1).toUpperCase(Locale.ROOT), at(client, head.get(2)),
                head.get(3).equals(NONE) ? null : at(client, head.get(3)), head.get(4).equals("shared"), returns);
    }

    private Piece piece(DemoClient client, Episode episode, List<String> fields, String words) {
        boolean dated = fields.size() > 1;
        Instant at = dated ? at(client, fields.get(1)) : episode.happenedAt().plusSeconds(60L * dice.between(50, 170));
        return new Piece(fields.getFirst(), fields, at, today(client).minusDays(dated ? Long.parseLong(fields.get(1)) : 0), words);
    }

    /** In the evening of a day, on the client's clock; never ahead. */
    private Instant at(DemoClient client, String daysAgo) {
        Instant evening = today(client).minusDays(Long.parseLong(daysAgo))
                .atTime(LocalTime.of(dice.between(17, 21), dice.between(0, 59))).atZone(zone(client)).toInstant();
        return evening.isAfter(day.now()) ? day.now().minusSeconds(60L * dice.between(20, 50)) : evening;
    }

    private LocalDate today(DemoClient client) {
        return LocalDate.ofInstant(day.now(), zone(client));
    }

    private static ZoneId zone(DemoClient client) {
        return ZoneId.of(client.zone());
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }
}
