package org.mend.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mend.measures.Questionnaire.Band;
import org.mend.measures.Questionnaire.Item;
import org.mend.measures.Scale.Method;
import org.mend.measures.Scale.Missing;
import org.mend.measures.Scale.MissingRule;
import org.mend.measures.Scale.Reliability;

/** Reads the scales of a definition, whose smallest and largest scores follow from the items. */
final class ScaleReader {

    private final List<String> languages;
    private final Map<String, Item> items;

    ScaleReader(List<String> languages, List<Item> items) {
        this.languages = languages;
        this.items = items.stream().collect(Collectors.toMap(Item::key, Function.identity()));
    }

    List<Scale> scales(DefinitionPart top) {
        List<Scale> scales = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (DefinitionPart part : top.parts("scales", 1, 20)) {
            Scale scale = scale(part);
            if (!keys.add(scale.key())) {
                part.complain("key", scale.key() + " is there twice", InstrumentFlaw.TWICE);
            }
            scales.add(scale);
        }
        return scales;
    }

    private Scale scale(DefinitionPart part) {
        part.allow("key", "title", "items", "method", "higherIsWorse", "missing", "bands", "reliability");
        String key = QuestionnaireReader.key(part, "key");
        Words title = part.words("title", languages, QuestionnaireReader.LONGEST_TITLE);
        List<String> named = part.texts("items", 1, QuestionnaireReader.MOST_ITEMS);
        if (!items.keySet().containsAll(named)) {
            part.complain("items", "names an item that there is not", InstrumentFlaw.UNKNOWN);
        }
        if (new HashSet<>(named).size() < named.size()) {
            part.complain("items", "names an item twice", InstrumentFlaw.TWICE);
        }
        List<String> counted = named.stream().filter(items::containsKey).distinct().toList();
        Method method = part.oneOf("method", Method.class);
        BigDecimal min = end(counted, method, Item::smallest);
        BigDecimal max = end(counted, method, Item::largest);
        return new Scale(key, title, counted, method, min, max, part.flag("higherIsWorse"), missing(part, counted.size()),
                bands(part, method, min, max), part.has("reliability") ? reliability(part.part("reliability")) : null);
    }

    /** Turning an item round does not move its ends. For a mean, of items that all have the same ends. */
    private BigDecimal end(List<String> counted, Method method, Function<Item, Integer> of) {
        int sum = counted.stream().map(items::get).mapToInt(of::apply).sum();
        return method == Method.SUM || counted.isEmpty() ? BigDecimal.valueOf(sum)
                : BigDecimal.valueOf(Math.round(100.0 * sum / counted.size()), Scale.MEAN_PLACES);
    }

    private static Missing missing(DefinitionPart scale, int items) {
        DefinitionPart part = scale.part("missing");
        MissingRule rule = part.oneOf("rule", MissingRule.class);
        if (rule == MissingRule.NONE) {
            part.allow("rule");
            return new Missing(rule, 0);
        }
        part.allow("rule", "items");
        return new Missing(rule, part.number("items", 1, Math.max(1, rule == MissingRule.PRORATE ? items - 1 : items)));
    }

    private List<Band> bands(DefinitionPart scale, Method method, BigDecimal min, BigDecimal max) {
        BigDecimal step = method == Method.SUM ? BigDecimal.ONE : BigDecimal.valueOf(1, Scale.MEAN_PLACES);
        List<Band> bands = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        BigDecimal from = min;
        for (DefinitionPart part : scale.parts("bands", 0, 12)) {
            part.allow("key", "title", "from", "to");
            Band band = new Band(QuestionnaireReader.key(part, "key"),
                    part.words("title", languages, QuestionnaireReader.LONGEST_TITLE), part.decimal("from"), part.decimal("to"));
            if (!keys.add(band.key())) {
                part.complain("key", band.key() + " is there twice", InstrumentFlaw.TWICE);
            }
            if (band.from().compareTo(from) != 0 || band.to().compareTo(band.from()) < 0) {
                part.complain("from", "must go on at " + from + " and end after it began", InstrumentFlaw.BANDS, from, max);
            }
            from = band.to().add(step);
            bands.add(band);
        }
        if (!bands.isEmpty() && bands.getLast().to().compareTo(max) != 0) {
            scale.complain("bands", "must end at " + max, InstrumentFlaw.BANDS, min, max);
        }
        return bands;
    }

    private static Reliability reliability(DefinitionPart part) {
        part.allow("value", "kind", "sd", "source");
        BigDecimal value = part.decimal("value");
        BigDecimal sd = part.decimal("sd");
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            part.complain("value", "must be more than 0 and less than 1", InstrumentFlaw.RELIABILITY);
        }
        if (sd.signum() <= 0) {
            part.complain("sd", "must be more than 0", InstrumentFlaw.RELIABILITY);
        }
        return new Reliability(value, part.text("kind", 80), sd, part.text("source", 600));
    }
}
