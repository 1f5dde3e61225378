package org.mend.web.clinician;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDirectory;
import org.mend.homework.Audience;
import org.mend.homework.ExerciseFilter;
import org.mend.homework.ExerciseLibrary;
import org.mend.homework.ExerciseRow;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.Part;
import org.mend.homework.ProgrammeRow;
import org.mend.shared.Ids;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Looks through the library: by theme with filters, or by programme in its order; and shows one exercise whole. */
@Named
@RequestScoped
public class LibraryBrowser {

    private static final String PROGRAMMES = "programmes";

    @Inject
    private ExerciseLibrary library;
    @Inject
    private ClientDirectory directory;
    @Inject
    private Me me;

    private String view;
    private String term;
    private String part;
    private String audience;
    private String minutes;
    private String client;
    private String exercise;
    private List<Theme> themes = List.of();
    private List<ProgrammeRow> programmes = List.of();
    private ExerciseSheet sheet;
    private ClientChart reader;

    /** The exercises that serve one part of repair practice. */
    public record Theme(Part part, List<ExerciseRow> exercises) {
    }

    /** An exercise that is shown whole stands in the language of the client it is meant for, if that is known. */
    public void load() {
        if (client != null) {
            reader = directory.chart(Ids.parse(client));
        }
        if (isByProgramme()) {
            programmes = library.programmes(me.getLocale());
        } else {
            themes = library.browse(filter(), me.getLocale()).stream()
                    .collect(Collectors.groupingBy(ExerciseRow::part)).entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(entry -> new Theme(entry.getKey(), entry.getValue())).toList();
        }
        if (exercise != null) {
            sheet = library.exercise(exercise, reader == null ? me.getLocale() : Locale.of(reader.details().locale()));
        }
    }

    private ExerciseFilter filter() {
        return new ExerciseFilter(named(Part.values(), part), named(Audience.values(), audience),
                minutes != null && minutes.matches("\\d{1,3}") ? Integer.valueOf(minutes) : null, term);
    }

    /** Null for "any", and for what is no name of one. */
    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isByProgramme() {
        return PROGRAMMES.equals(view);
    }

    public long getCount() {
        return themes.stream().mapToLong(theme -> theme.exercises().size()).sum();
    }

    /** What is looked at, for links that keep it: every parameter but the exercise. */
    public String getQuery() {
        return Stream.of(pair("client", client), pair("view", view), pair("q", term), pair("part", part),
                pair("audience", audience), pair("minutes", minutes)).filter(one -> !one.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Part[] getParts() {
        return Part.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public List<String> getLengths() {
        return List.of("5", "8", "10");
    }

    public List<Theme> getThemes() {
        return themes;
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    /** For whom an exercise is looked for, or null. */
    public ClientChart getReader() {
        return reader;
    }

    public ExerciseSheet getSheet() {
        return sheet;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public String getExercise() {
        return exercise;
    }

    public void setExercise(String exercise) {
        this.exercise = exercise;
    }
}
