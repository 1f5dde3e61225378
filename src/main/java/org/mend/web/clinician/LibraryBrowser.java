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
import org.mend.homework.ExerciseAbout;
import org.mend.homework.ExerciseDraftRow;
import org.mend.homework.ExerciseEditing;
import org.mend.homework.ExerciseFilter;
import org.mend.homework.ExerciseLibrary;
import org.mend.homework.ExerciseRow;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.Part;
import org.mend.homework.ProgrammeRow;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.omnifaces.cdi.Param;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Looks through the library: by theme with filters, or by programme in its order; and shows one exercise whole. Everything that
 * is looked at is in the address.
 */
@Named
@RequestScoped
public class LibraryBrowser {

    private static final String PROGRAMMES = "programmes";

    @Inject
    private ExerciseLibrary library;
    @Inject
    private ExerciseEditing editing;
    @Inject
    private ClientDirectory directory;
    @Inject
    private Me me;
    @Inject @Param
    private String language;
    @Inject @Param
    private String shelf;

    private String view;
    private String term;
    private String part;
    private String audience;
    private String minutes;
    private String client;
    private String exercise;
    private List<Theme> themes = List.of();
    private List<ExerciseRow> favourites = List.of();
    private List<ExerciseDraftRow> drafts = List.of();
    private List<ProgrammeRow> programmes = List.of();
    private ExerciseSheet sheet;
    private ExerciseAbout about;
    private ClientChart reader;

    /** The exercises that serve one part of repair practice. */
    public record Theme(Part part, List<ExerciseRow> exercises) {
    }

    /** An exercise that is shown whole stands in the language of the client it is meant for, if that is known. */
    public void load() {
        if (client != null && !client.contains(",")) {
            reader = directory.chart(Ids.parse(client));
        }
        if (isByProgramme()) {
            programmes = library.programmes(me.getLocale());
        } else {
            arrange(library.browse(filter(), me.getLocale()));
        }
        if (exercise != null) {
            sheet = library.exercise(exercise, reader == null ? me.getLocale() : Locale.of(reader.details().locale()));
            about = library.about(exercise, me.getLocale());
        }
        drafts = reader == null ? editing.drafts(me.getLocale()) : List.of();
    }

    /** Whoever assigns finds first what they like to use. */
    private void arrange(List<ExerciseRow> found) {
        favourites = reader == null ? List.of() : found.stream().filter(ExerciseRow::favourite).toList();
        themes = found.stream().filter(row -> !favourites.contains(row)).collect(Collectors.groupingBy(ExerciseRow::part))
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new Theme(entry.getKey(), entry.getValue())).toList();
    }

    private ExerciseFilter filter() {
        return new ExerciseFilter(named(Part.values(), part), named(Audience.values(), audience),
                minutes != null && minutes.matches("\\d{1,3}") ? Integer.valueOf(minutes) : null, term,
                LibraryChoices.language(language), named(ExerciseFilter.Shelf.values(), shelf));
    }

    /** Null for "any", and for what is no name of one. */
    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isByProgramme() {
        return PROGRAMMES.equals(view);
    }

    public long getCount() {
        return favourites.size() + themes.stream().mapToLong(theme -> theme.exercises().size()).sum();
    }

    /** Something is looked for, so that finding nothing may be due to it. */
    public boolean isFiltered() {
        return isNarrowed() || shelf != null && !shelf.isBlank();
    }

    /** Among those of a shelf, something is looked for. */
    public boolean isNarrowed() {
        return Stream.of(term, part, audience, minutes, language).anyMatch(one -> one != null && !one.isBlank());
    }

    /** The client reads another language than the exercise was written in. */
    public boolean isInOtherLanguage() {
        return reader != null && sheet != null && !sheet.language().equals(reader.details().locale());
    }

    /** What is looked at, for links that keep it: every parameter but the exercise. */
    public String getQuery() {
        return Stream.of(pair("client", client), pair("view", view), pair("q", term), pair("part", part),
                pair("audience", audience), pair("minutes", minutes), pair("language", language), pair("shelf", shelf))
                .filter(one -> !one.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public List<Theme> getThemes() {
        return themes;
    }

    public List<ExerciseRow> getFavourites() {
        return favourites;
    }

    public List<ExerciseDraftRow> getDrafts() {
        return drafts;
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    /** For whom an exercise is looked for; null when that is nobody yet, or several. */
    public ClientChart getReader() {
        return reader;
    }

    public ExerciseSheet getSheet() {
        return sheet;
    }

    public ExerciseAbout getAbout() {
        return about;
    }

    public String getLanguage() {
        return language;
    }

    public String getShelf() {
        return shelf;
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
