package org.mend.reflections;

import java.util.List;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CoupleRow;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.Language;
import org.mend.homework.StepKind;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * One partner reads what the other chose to share, for as long as the two are a couple and cleared for work together; never what
 * clinicians answered, nor what both write under seal.
 */
@ApplicationScoped
@Retried
@Transactional
public class PartnerReading {

    private static final int MOST_ON_A_PAGE = 200;

    private final PartnerReflectionRepository shared;
    private final SharingRepository sharing;
    private final SharingKeeping keeping;
    private final Prompts prompts;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    PartnerReading(PartnerReflectionRepository shared, SharingRepository sharing, SharingKeeping keeping, Prompts prompts,
            CurrentUser user, AuditTrail audit) {
        this.shared = shared;
        this.sharing = sharing;
        this.keeping = keeping;
        this.prompts = prompts;
        this.user = user;
        this.audit = audit;
    }

    protected PartnerReading() {
        this(null, null, null, null, null, null);
    }

    /** The partner with whom one can share now, and who can share in turn. */
    @Allowed(Role.CLIENT)
    public Optional<PartnerOffer> partner() {
        return couple().map(row -> new PartnerOffer(row.id(), row.partnerGivenName(), row.secretsPolicy()));
    }

    /** What the partner shares, newest first; empty without one. @param after {@link Page#next} of the page before, null for the first */
    @Allowed(Role.CLIENT)
    public Page<PartnerReflectionRow> list(String after, int limit) {
        PageKey key = PageKey.parse(after, PageKey.newest());
        int rows = Math.clamp(limit, 1, MOST_ON_A_PAGE);
        return couple().map(row -> {
            recordRead(null, row.partnerId());
            return Page.of(shared.list(row.id(), user.clientId(), Language.of(user.locale()), key, rows + 1), rows,
                    one -> new PageKey(one.submittedAt(), one.id()));
        }).orElseGet(() -> new Page<>(List.of(), null));
    }

    /** Since when the partner no longer shares something, newest first; of what it was, nothing. */
    @Allowed(Role.CLIENT)
    public List<WithdrawnRow> withdrawn() {
        return couple().map(row -> sharing.withdrawnFromPartner(row.id(), row.partnerId())).orElse(List.of());
    }

    /** @throws ReflectionNotFound unless the partner shares it */
    @Allowed(Role.CLIENT)
    public PartnerReflection read(long reflectionId) {
        CoupleRow couple = couple().orElseThrow(ReflectionNotFound::new);
        Reflection reflection = shared.find(reflectionId, couple.id(), user.clientId()).orElseThrow(ReflectionNotFound::new);
        ExerciseSheet exercise = prompts.exercise(reflection);
        List<AnsweredPrompt> answers = prompts.of(exercise, reflection, List.of()).stream()
                .filter(prompt -> prompt.kind() != StepKind.PAIR).toList();
        recordRead(reflectionId, couple.partnerId());
        return new PartnerReflection(reflectionId, prompts.title(reflection, exercise), exercise.language(), reflection.submittedAt(),
                answers, earlier(reflection, couple, answers));
    }

    private List<EarlierText> earlier(Reflection reflection, CoupleRow couple, List<AnsweredPrompt> answers) {
        List<Stretch> shown = sharing.sharings(reflection.id()).stream().filter(one -> one.isWith(couple.id()))
                .map(ReflectionSharing::stretch).toList();
        return Prompts.earlier(answers, sharing.revisions(reflection.id()),
                revision -> Stretch.meet(revision.stretch(), shown, shown));
    }

    private Optional<CoupleRow> couple() {
        return keeping.couple(user.clientId());
    }

    private void recordRead(Long reflectionId, long clientId) {
        audit.record(user.accountId(), AuditAction.READ, DraftKeeping.REFLECTION, reflectionId, clientId);
    }
}
