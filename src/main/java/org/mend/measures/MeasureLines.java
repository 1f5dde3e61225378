package org.mend.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts scores into the lines and the series that people look at. Each version's definition is read once. */
final class MeasureLines {

    private final List<ScoreRow> scores;
    private final List<InstrumentVersion> versions;
    private final Map<Long, Questionnaire> asked;
    private final Locale language;

    private MeasureLines(List<ScoreRow> scores, List<InstrumentVersion> versions, Locale language) {
        this.scores = scores;
        this.versions = versions;
        this.asked = versions.stream().collect(Collectors.toMap(InstrumentVersion::id, InstrumentVersion::questionnaire));
        this.language = language;
    }

    /** One line for each response, newest first. @param scores the earliest first */
    static List<MeasureLine> of(List<ScoreRow> scores, List<InstrumentVersion> versions, Locale language) {
        return new MeasureLines(scores, versions, language).lines();
    }

    /** By short title, version and the order of the scales. @param scores the earliest first */
    static List<MeasureSeries> series(List<ScoreRow> scores, List<InstrumentVersion> versions, Locale language) {
        return new MeasureLines(scores, versions, language).series();
    }

    private List<MeasureLine> lines() {
        Map<String, BigDecimal> last = new HashMap<>();
        Map<Long, List<ScoreRow>> byResponse = scores.stream()
                .collect(Collectors.groupingBy(ScoreRow::responseId, LinkedHashMap::new, Collectors.toList()));
        List<MeasureLine> lines = new ArrayList<>();
        byResponse.values().forEach(rows -> lines.addFirst(line(rows, last)));
        return lines;
    }

    private MeasureLine line(List<ScoreRow> rows, Map<String, BigDecimal> last) {
        ScoreRow first = rows.getFirst();
        Questionnaire questionnaire = asked.get(first.instrumentVersionId());
        Map<String, ScoreRow> byScale = rows.stream().collect(Collectors.toMap(ScoreRow::scale, Function.identity()));
        List<MeasureLine.Scored> scored = questionnaire.scales().stream().filter(scale -> byScale.containsKey(scale.key()))
                .map(scale -> scored(scale, byScale.get(scale.key()), last)).toList();
        return new MeasureLine(first.responseId(), questionnaire.shortTitle(), questionnaire.title().in(language),
                questionnaire.attribution().in(language), first.submittedAt(), first.via(), scored);
    }

    private MeasureLine.Scored scored(Scale scale, ScoreRow row, Map<String, BigDecimal> last) {
        String key = row.instrumentVersionId() + "/" + scale.key();
        BigDecimal score = stripped(row.score());
        BigDecimal before = score == null ? null : last.put(key, score);
        ReliableChange change = ReliableChange.of(scale, before, score);
        return new MeasureLine.Scored(scale.key(), scale.title().in(language), score, scale.max(), band(scale, row),
                before == null ? null : score.subtract(before), change == null ? null : change.direction());
    }

    private String band(Scale scale, ScoreRow row) {
        return scale.bands().stream().filter(band -> band.key().equals(row.band())).findFirst()
                .map(band -> band.title().in(language)).orElse(null);
    }

    private List<MeasureSeries> series() {
        Map<String, List<MeasureSeries.Point>> points = scores.stream().collect(Collectors.groupingBy(
                row -> row.instrumentVersionId() + "/" + row.scale(), Collectors.mapping(row -> new MeasureSeries.Point(
                        row.responseId(), row.submittedAt(), stripped(row.score()), row.band()), Collectors.toList())));
        List<MeasureSeries> all = new ArrayList<>();
        for (InstrumentVersion version : versions) {
            Questionnaire questionnaire = asked.get(version.id());
            for (Scale scale : questionnaire.scales()) {
                List<MeasureSeries.Point> found = points.get(version.id() + "/" + scale.key());
                if (found != null) {
                    all.add(one(version.id(), questionnaire, scale, found));
                }
            }
        }
        return all;
    }

    private MeasureSeries one(long versionId, Questionnaire questionnaire, Scale scale, List<MeasureSeries.Point> points) {
        List<MeasureSeries.Band> bands = scale.bands().stream().map(band -> new MeasureSeries.Band(band.key(),
                band.title().in(language), band.from(), band.to())).toList();
        return new MeasureSeries(versionId, questionnaire.code(), questionnaire.shortTitle(), scale.key(), scale.title().in(language),
                scale.min(), scale.max(), scale.higherIsWorse(), bands, points, scale.reliableChange());
    }

    /** The column keeps three places; a sum has none. */
    private static BigDecimal stripped(BigDecimal score) {
        if (score == null) {
            return null;
        }
        BigDecimal bare = score.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
