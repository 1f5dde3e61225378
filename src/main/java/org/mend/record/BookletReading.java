package org.mend.record;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.ExerciseStep;
import org.mend.homework.HomeworkProgress;
import org.mend.homework.Language;
import org.mend.homework.StepKind;
import org.mend.identity.CurrentUser;
import org.mend.record.BookletPart.Chapter;
import org.mend.record.BookletPart.Passage;
import org.mend.record.BookletRepository.Written;
import org.mend.record.BookletRepository.WrittenAnswer;
import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads what a booklet is made of, the signed-in client's own alone, in a fixed number of statements. */
@ApplicationScoped
@Transactional
class BookletReading {

    private static final String BOOKLET = "Booklet";

    private final BookletRepository words;
    private final HomeworkProgress homework;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    BookletReading(BookletRepository words, HomeworkProgress homework, CurrentUser user, AuditTrail audit, Clock clock) {
        this.words = words;
        this.homework = homework;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected BookletReading() {
        this(null, null, null, null, null);
    }

    List<BookletEntry> entries(BookletWish wish) {
        audit.record(user.accountId(), AuditAction.READ, BOOKLET, null, user.clientId());
        return words.reflections(user.clientId(), language(), from(wish), until(wish)).stream()
                .map(one -> new BookletEntry(one.id(), one.title(), one.at())).toList();
    }

    String givenName() {
        return words.givenName(user.clientId());
    }

    List<BookletPart> parts(BookletWish wish) {
        if (wish.from() != null && wish.until() != null && wish.until().isBefore(wish.from())) {
            throw new Invalid("booklet-span");
        }
        audit.record(user.accountId(), AuditAction.READ, BOOKLET, null, user.clientId());
        List<BookletPart> parts = new ArrayList<>(reflections(wish));
        ResourceBundle texts = BookletPrinter.texts(Locale.of(language()));
        if (wish.repair()) {
            parts.addAll(group(Chapter.REPAIR, words.repair(user.clientId(), from(wish), until(wish)), texts));
        }
        if (wish.promises()) {
            parts.addAll(group(Chapter.PROMISES, words.promises(user.clientId(), from(wish), until(wish)), texts));
        }
        return parts;
    }

    private List<BookletPart> reflections(BookletWish wish) {
        Map<Long, Map<String, WrittenAnswer>> answers = words.answers(user.clientId(), from(wish), until(wish)).stream()
                .filter(answer -> wish.takes(answer.reflectionId()))
                .collect(Collectors.groupingBy(WrittenAnswer::reflectionId, Collectors.toMap(WrittenAnswer::step, answer -> answer)));
        return words.reflections(user.clientId(), language(), from(wish), until(wish)).stream()
                .filter(one -> wish.takes(one.id()))
                .map(one -> new BookletPart(Chapter.REFLECTIONS, one.title(), one.at(), passages(
                        homework.exercise(one.versionId(), one.language()), answers.getOrDefault(one.id(), Map.of()))))
                .filter(part -> !part.passages().isEmpty()).toList();
    }

    private static List<Passage> passages(ExerciseSheet exercise, Map<String, WrittenAnswer> answers) {
        return exercise.steps().stream().filter(step -> answers.containsKey(step.key()))
                .map(step -> new Passage(step.prompt(), answer(step, answers.get(step.key())))).toList();
    }

    private static String answer(ExerciseStep step, WrittenAnswer answer) {
        if (answer.text() != null) {
            return answer.text();
        }
        return step.kind() == StepKind.SCALE ? answer.number() + " (" + step.min() + " " + step.low() + ", " + step.max() + " "
                + step.high() + ")" : String.valueOf(answer.number());
    }

    /** Rows of one thing stand together; the code of each is the key of what was asked. */
    private static List<BookletPart> group(Chapter chapter, List<Written> rows, ResourceBundle texts) {
        List<BookletPart> parts = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Written row = rows.get(i);
            passages.add(new Passage(texts.getString(row.code()), row.words()));
            if (i == rows.size() - 1 || rows.get(i + 1).ownerId() != row.ownerId()) {
                parts.add(new BookletPart(chapter, row.title(), row.at(), passages));
                passages.clear();
            }
        }
        return parts;
    }

    private Instant from(BookletWish wish) {
        return wish.from() == null ? Instant.EPOCH : wish.from().atStartOfDay(user.zone()).toInstant();
    }

    /** The first moment after the span. */
    private Instant until(BookletWish wish) {
        return wish.until() == null ? clock.instant().plusSeconds(1) : wish.until().plusDays(1).atStartOfDay(user.zone()).toInstant();
    }

    private String language() {
        return Language.of(user.locale());
    }
}
