package org.mend.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * What other features read of scores in the course of a use case of theirs, in its transaction, which must exist. Whose scores
 * may be read is theirs to check, and to audit.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MeasureHistory {

    private final MeasureReadingRepository responses;
    private final InstrumentRepository instruments;

    @Inject
    MeasureHistory(MeasureReadingRepository responses, InstrumentRepository instruments) {
        this.responses = responses;
        this.instruments = instruments;
    }

    protected MeasureHistory() {
        this(null, null);
    }

    /**
     * A series with what is known about the error of its scale.
     *
     * @param reliability null when no source gives it
     * @param sinceFirst from the first score to the last; null where there is only one, or without reliability
     */
    public record Curve(MeasureSeries series, Scale.Reliability reliability, ReliableChange sinceFirst) {
    }

    /** Of one client, by instrument and scale; those without any score are left out. */
    public List<Curve> of(long clientId, Locale language) {
        List<InstrumentVersion> versions = responses.versions(clientId);
        Map<Long, Questionnaire> asked = new HashMap<>();
        versions.forEach(version -> asked.put(version.id(), version.questionnaire()));
        List<Curve> curves = new ArrayList<>();
        for (MeasureSeries series : MeasureLines.series(responses.scores(clientId), versions, language)) {
            List<BigDecimal> scores = series.points().stream().map(MeasureSeries.Point::score).filter(Objects::nonNull).toList();
            if (!scores.isEmpty()) {
                Scale scale = asked.get(series.instrumentVersionId()).scale(series.scale());
                curves.add(new Curve(series, scale.reliability(),
                        scores.size() == 1 ? null : ReliableChange.of(scale, scores.getFirst(), scores.getLast())));
            }
        }
        return curves;
    }

    /** What the versions ask, by id; those that are not there are left out. */
    public Map<Long, Questionnaire> asked(Collection<Long> versionIds) {
        Map<Long, Questionnaire> asked = new HashMap<>();
        versionIds.forEach(id -> instruments.version(id).ifPresent(version -> asked.put(id, version.questionnaire())));
        return asked;
    }
}
