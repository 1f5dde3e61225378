package org.mend.reflections;

import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A clinician's own library of phrases to answer with. */
@ApplicationScoped
@Retried
@Transactional
public class AnswerPhrases {

    private static final String PHRASE = "AnswerPhrase";

    private final AnswerPhraseRepository phrases;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    AnswerPhrases(AnswerPhraseRepository phrases, CurrentUser user, AuditTrail audit) {
        this.phrases = phrases;
        this.user = user;
        this.audit = audit;
    }

    protected AnswerPhrases() {
        this(null, null, null);
    }

    /** Her own, by name. */
    @Allowed(Role.CLINICIAN)
    public List<AnswerPhraseRow> own() {
        return phrases.of(user.staffId()).stream().map(AnswerPhrase::row).toList();
    }

    /** @throws PhraseNotFound unless it is her own */
    @Allowed(Role.CLINICIAN)
    public AnswerPhraseRow read(long phraseId) {
        return found(phraseId).row();
    }

    /**
     * @param title at most 80 characters
     * @param text at most 2000 characters
     * @throws PhraseTitleTaken when another one has that name
     */
    @Allowed(Role.CLINICIAN)
    public AnswerPhraseRow add(String title, String text) {
        AnswerPhrase phrase = new AnswerPhrase(user.staffId(), title, text);
        requireFree(phrase);
        phrases.add(phrase);
        record(AuditAction.CREATE, phrase);
        phrases.flush();
        return phrase.row();
    }

    /**
     * @throws PhraseNotFound unless it is her own
     * @throws StaleVersion when it was changed since {@code version} was read
     * @throws PhraseTitleTaken when another one has that name
     */
    @Allowed(Role.CLINICIAN)
    public AnswerPhraseRow change(long phraseId, int version, String title, String text) {
        AnswerPhrase phrase = found(phraseId);
        StaleVersion.unlessEqual(version, phrase.version());
        requireFree(new AnswerPhrase(user.staffId(), title, text), phraseId);
        phrase.word(title, text);
        record(AuditAction.UPDATE, phrase);
        phrases.flush();
        return phrase.row();
    }

    /** @throws PhraseNotFound unless it is her own */
    @Allowed(Role.CLINICIAN)
    public void remove(long phraseId) {
        AnswerPhrase phrase = found(phraseId);
        phrases.remove(phrase);
        record(AuditAction.DELETE, phrase);
    }

    private AnswerPhrase found(long phraseId) {
        return phrases.find(phraseId, user.staffId()).orElseThrow(PhraseNotFound::new);
    }

    private void requireFree(AnswerPhrase phrase) {
        requireFree(phrase, phrase.id());
    }

    private void requireFree(AnswerPhrase wording, long otherThan) {
        if (phrases.isTaken(wording.title(), user.staffId(), otherThan)) {
            throw new PhraseTitleTaken();
        }
    }

    private void record(AuditAction action, AnswerPhrase phrase) {
        audit.record(user.accountId(), action, PHRASE, phrase.id(), null);
    }
}
