package org.mend.app.demo;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.app.demo.StaffMember.Stretch;

/** Reads {@code people.txt} and gives everybody what the file does not say: ids, birthdays, telephone numbers, a first day. */
final class DemoPeople {

    final List<StaffMember> staff = new ArrayList<>();
    final List<CareCase> cases = new ArrayList<>();

    private final DemoIds ids;
    private final DemoDay day;
    private final Dice dice = new Dice("people");
    private final Telephones telephones = new Telephones();

    DemoPeople(DemoIds ids, DemoDay day) {
        this.ids = ids;
        this.day = day;
        StaffMember clinician = null;
        List<String[]> together = new ArrayList<>();
        for (String line : TextFile.lines("people.txt")) {
            boolean partner = line.startsWith("+ ");
            if (!partner) {
                addCase(clinician, together);
                together.clear();
            }
            if (line.startsWith("== ")) {
                clinician = member(fields(line.substring(3)));
                staff.add(clinician);
            } else {
                together.add(fields(partner ? line.substring(2) : line));
            }
        }
        addCase(clinician, together);
    }

    List<DemoClient> clients() {
        return cases.stream().flatMap(one -> one.clients().stream()).toList();
    }

    List<StaffMember> clinicians() {
        return staff.stream().filter(StaffMember::isClinician).toList();
    }

    StaffMember member(String username) {
        return staff.stream().filter(one -> one.username().equals(username)).findFirst().orElseThrow();
    }

    private static String[] fields(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new);
    }

    private StaffMember member(String[] field) {
        return new StaffMember(ids.next(), ids.next(), field[0], field[1], field[2], field[3], hours(field[4]));
    }

    /** "1245 09:00-13:00 14:00-17:50" */
    private static List<Stretch> hours(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String[] words = text.split(" ");
        return words[0].chars().mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .flatMap(weekday -> Arrays.stream(words).skip(1).map(span -> new Stretch(weekday,
                        LocalTime.parse(span.substring(0, 5)), LocalTime.parse(span.substring(6)))))
                .toList();
    }

    private void addCase(StaffMember clinician, List<String[]> together) {
        if (together.isEmpty()) {
            return;
        }
        Map<String, String> traits = traits(together.getFirst());
        boolean newcomer = traits.containsKey("new");
        int firstWeek = newcomer ? newcomersWeek(clinician) : -DemoDay.PAST_WEEKS;
        LocalDate since = day.monday(Math.min(firstWeek, 0)).minusDays(newcomer ? dice.between(4, 12) : dice.between(7, 500));
        int age = traits.containsKey("kids") ? dice.between(31, 48) : dice.between(24, 68);
        List<DemoClient> clients = new ArrayList<>();
        for (int i = 0; i < together.size(); i++) {
            String[] partner = together.size() == 2 ? together.get(1 - i) : null;
            clients.add(client(together.get(i), partner, since, age + dice.between(-3, 3)));
        }
        boolean secondWeek = traits.containsKey("two");
        // The other half of the biweekly cases comes in the other weeks; who is on today's board comes today.
        boolean shifted = secondWeek && !clinician.username().equals("mara.weil") && dice.chance(0.5);
        cases.add(new CareCase(clients.size() == 2 ? Long.valueOf(ids.next()) : null, clinician, clients, traits.containsKey("video"),
                secondWeek, newcomer, firstWeek + (shifted ? 1 : 0)));
    }

    /** Doctor Weil's new client comes on the day that is shown first. */
    private int newcomersWeek(StaffMember clinician) {
        boolean nextWeek = day.boardDay().isAfter(day.monday(0).plusDays(6));
        return clinician.username().equals("mara.weil") ? nextWeek ? 1 : 0 : dice.between(-5, 1);
    }

    private DemoClient client(String[] field, String[] partner, LocalDate since, int age) {
        Map<String, String> traits = traits(field);
        String username = username(field[0] + "." + field[1]);
        boolean kids = traits.containsKey("kids");
        String zone = traits.getOrDefault("zone", DemoDay.ZONE.getId());
        String livesWith = partner != null ? partner[0] : traits.get("partner");
        boolean male = partner != null ? partner[2].equals("m") : field[2].equals("f");
        LocalDate birth = day.today().minusYears(age).minusDays(dice.between(1, 364));
        long id = ids.next();
        return new DemoClient(id, traits.containsKey("acc") ? ids.next() : null, username, field[0], field[1], birth,
                telephones.next(zone, dice), field[3], zone, kids, livesWith, male, since,
                DemoDay.at(since, LocalTime.of(dice.between(8, 16), dice.between(0, 59))));
    }

    private static Map<String, String> traits(String[] field) {
        return Arrays.stream(field[4].split(" ")).filter(word -> !word.isEmpty()).map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word.length > 1 ? word[1] : ""));
    }

    private static String username(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replace("ß", "ss").replaceAll("[^a-z0-9.-]", "");
    }
}
