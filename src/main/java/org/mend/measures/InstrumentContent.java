package org.mend.measures;

import java.time.Clock;
import java.util.Map;

import org.mend.identity.Allowed;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Brings the instruments that travel with the product into the database, at each start. To do it again changes nothing; nodes
 * that start together don't get in each other's way.
 */
@ApplicationScoped
@Retried
@Transactional
public class InstrumentContent {

    private final InstrumentRepository instruments;
    private final Clock clock;

    @Inject
    InstrumentContent(InstrumentRepository instruments, Clock clock) {
        this.instruments = instruments;
        this.clock = clock;
    }

    protected InstrumentContent() {
        this(null, null);
    }

    /**
     * Publishes a version of each file whose number is higher than any published. Takes nothing away, changes nothing published.
     *
     * @return how many versions were published
     * @throws InstrumentMistake when a file is not as it must be
     */
    @Allowed(anyone = true)
    public int load() {
        return publish(InstrumentFiles.all());
    }

    /** @param definitions by what they say */
    int publish(Map<Questionnaire, String> definitions) {
        Map<String, Integer> published = instruments.publishedNumbers();
        int added = 0;
        for (Map.Entry<Questionnaire, String> file : definitions.entrySet()) {
            Questionnaire read = file.getKey();
            if (read.number() > published.getOrDefault(read.code(), 0)) {
                Instrument instrument = instruments.byCode(read.code())
                        .orElseGet(() -> instruments.add(Instrument.shipped(read.code())));
                instrument.askForTerms(read.terms() != null);
                instruments.add(new InstrumentVersion(instrument.id(), read, file.getValue(), clock.instant()));
                added++;
            }
        }
        return added;
    }
}
