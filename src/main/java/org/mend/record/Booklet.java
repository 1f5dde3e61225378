package org.mend.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;

import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * A client's own words as a booklet: prompts and answers, what was written on the way back, and promises, oldest first. It holds
 * nothing that a partner or a clinician wrote. One volume has at most {@link #MOST_CHARACTERS} characters, some 220,000 words,
 * which are printed in less than 150 MB of memory; a node prints one volume at a time, and others wait for their turn.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Booklet {

    /** Of words and prompts together. */
    public static final int MOST_CHARACTERS = 1_500_000;

    private static final Semaphore PRESS = new Semaphore(1, true);

    private final BookletReading reading;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Booklet(BookletReading reading, PracticeSettings practice, CurrentUser user, Clock clock) {
        this.reading = reading;
        this.practice = practice;
        this.user = user;
        this.clock = clock;
    }

    protected Booklet() {
        this(null, null, null, null);
    }

    /** The client's reflections of the wish's span, oldest first; what else the wish says is passed over. */
    @Allowed(Role.CLIENT)
    public List<BookletEntry> entries(BookletWish wish) {
        return reading.entries(wish);
    }

    /**
     * The booklet as a tagged PDF.
     *
     * @throws Invalid when nothing was written in that span, when the span ends before it begins, or when it is longer than one volume
     */
    @Allowed(Role.CLIENT)
    public byte[] print(BookletWish wish) {
        List<BookletPart> parts = reading.parts(wish);
        if (parts.isEmpty()) {
            throw new Invalid("booklet-empty");
        }
        if (parts.stream().mapToLong(BookletPart::characters).sum() > MOST_CHARACTERS) {
            throw new Invalid("booklet-too-long");
        }
        return volume(wish, parts);
    }

    /** Everything, in as many volumes as it takes; none where nothing was written. */
    List<List<BookletPart>> volumes() {
        List<List<BookletPart>> volumes = new ArrayList<>();
        long room = 0;
        for (BookletPart part : reading.parts(BookletWish.ALL)) {
            if (volumes.isEmpty() || part.characters() > room) {
                volumes.add(new ArrayList<>());
                room = MOST_CHARACTERS;
            }
            volumes.getLast().add(part);
            room -= part.characters();
        }
        return volumes;
    }

    byte[] volume(BookletWish wish, List<BookletPart> parts) {
        Locale language = Locale.of(Language.of(user.locale()));
        BookletPrinter printer = new BookletPrinter(language, user.zone(), practice.read().name());
        String name = reading.givenName();
        PRESS.acquireUninterruptibly();
        try {
            return printer.print(name, wish, clock.instant(), parts.stream()
                    .sorted(Comparator.comparing(BookletPart::chapter)).toList());
        } finally {
            PRESS.release();
        }
    }
}
