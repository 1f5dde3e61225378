package org.mend.measures;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;

/**
 * A practice adds instruments that it holds a licence for. What is written is a draft until it is published as the next version; a
 * published version never changes, and what was answered keeps the one it was answered with.
 */
@ApplicationScoped
@Retried
@Transactional
public class InstrumentEditing {

    static final int LONGEST_DRAFT = 400_000;

    private final InstrumentRepository instruments;
    private final InstrumentAdminRepository drafts;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InstrumentEditing(InstrumentRepository instruments, InstrumentAdminRepository drafts, CurrentUser user, AuditTrail audit,
            Clock clock) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected InstrumentEditing() {
        this(null, null, null, null, null);
    }

    /** A new instrument of the practice that begins with this content. Clinicians don't see it before it is published. */
    @Allowed(Role.ADMIN)
    public DraftedInstrument create(JsonObject content) {
        Instrument instrument = instruments.add(Instrument.own());
        InstrumentDraft draft = drafts.add(new InstrumentDraft(instrument.id(), kept(content), user.accountId(), clock.instant()));
        record(AuditAction.CREATE, instrument.id());
        return drafted(instrument, draft);
    }

    /** What is being written; without changes, the newest published version. @throws NotFound unless it is the practice's own */
    @Allowed(Role.ADMIN)
    public DraftedInstrument open(long instrumentId) {
        return drafted(drafts.instrument(instrumentId).filter(Instrument::isOwn).orElseThrow(() -> new NotFound("not-found")),
                drafts.draft(instrumentId).orElse(null));
    }

    /**
     * Keeps the draft as it stands; it may be unfinished.
     *
     * @param version that the writer's window last saw
     * @return what is kept now; also when the same was sent before and its answer was lost
     * @throws StaleVersion when it was changed from elsewhere since, and nothing was overwritten
     * @throws Invalid when it is far too long
     * @throws NotFound unless it is the practice's own
     */
    @Allowed(Role.ADMIN)
    public DraftedInstrument save(long instrumentId, int version, JsonObject content) {
        Instrument instrument = lockedOwn(instrumentId);
        JsonObject written = kept(content);
        InstrumentDraft draft = drafts.draft(instrumentId).orElse(null);
        if (draft != null && draft.isOpen() && draft.content().equals(written)) {
            return drafted(instrument, draft);
        }
        StaleVersion.unlessEqual(version, draft == null ? 0 : draft.version());
        if (draft == null) {
            draft = drafts.add(new InstrumentDraft(instrumentId, written, user.accountId(), clock.instant()));
        } else {
            draft.write(written, user.accountId(), clock.instant());
            drafts.written();
        }
        record(AuditAction.UPDATE, instrumentId);
        return drafted(instrument, draft);
    }

    /** All that this content lacks to be published. */
    @Allowed(Role.ADMIN)
    public List<InstrumentFlaw> flaws(JsonObject content) {
        return QuestionnaireReader.flaws(complete(content, "draft", 1));
    }

    /**
     * How clients will read it: of a shipped one the newest version, of the practice's own what is being written.
     *
     * @throws InstrumentIncomplete while it lacks something
     * @throws NotFound when there is no such instrument
     */
    @Allowed(Role.ADMIN)
    public Questionnaire preview(long instrumentId) {
        InstrumentDraft draft = drafts.draft(instrumentId).filter(InstrumentDraft::isOpen).orElse(null);
        record(AuditAction.READ, instrumentId);
        if (draft == null) {
            return instruments.newest(instrumentId).orElseThrow(() -> new NotFound("not-found")).questionnaire();
        }
        return read(complete(draft.content(), "draft", published(instrumentId) + 1));
    }

    /** What these answers would come to. @throws Invalid for an answer that there is not. @throws NotFound, see preview */
    @Allowed(Role.ADMIN)
    public List<ScaleScore> tried(long instrumentId, Map<String, Integer> answers) {
        return preview(instrumentId).score(answers);
    }

    /**
     * Makes the draft the next version, which from now on is the one that is asked.
     *
     * @return its number
     * @throws InstrumentIncomplete naming all that is missing
     * @throws StaleVersion when it was changed from elsewhere since {@code version} was read
     * @throws Conflict when there is nothing to publish (any more), or the instrument is retired
     * @throws NotFound unless it is the practice's own
     */
    @Allowed(Role.ADMIN)
    public int publish(long instrumentId, int version) {
        Instrument instrument = lockedOwn(instrumentId);
        InstrumentDraft draft = openDraft(instrumentId, version);
        if (instrument.isRetired()) {
            throw new Conflict("instrument-retired");
        }
        JsonObject definition = complete(draft.content(), instrument.code(), published(instrumentId) + 1);
        Questionnaire read = read(definition);
        instruments.add(new InstrumentVersion(instrumentId, read, definition.toString(), clock.instant()));
        draft.close(user.accountId(), clock.instant());
        record(AuditAction.UPDATE, instrumentId);
        return read.number();
    }

    /** Throws the draft away; with it the instrument, when it was never published. @throws StaleVersion and others as for publish */
    @Allowed(Role.ADMIN)
    public void discard(long instrumentId, int version) {
        Instrument instrument = lockedOwn(instrumentId);
        InstrumentDraft draft = openDraft(instrumentId, version);
        if (published(instrumentId) == 0) {
            drafts.remove(instrument, draft);
        } else {
            draft.close(user.accountId(), clock.instant());
        }
        record(AuditAction.DELETE, instrumentId);
    }

    /** From now on nobody asks it; what was answered stays. @throws Conflict when it was never published, or came with Mend */
    @Allowed(Role.ADMIN)
    public void retire(long instrumentId) {
        Instrument instrument = lockedOwn(instrumentId);
        if (published(instrumentId) == 0) {
            throw new Conflict("instrument-unpublished");
        }
        instrument.retire(clock.instant());
        record(AuditAction.UPDATE, instrumentId);
    }

    /** @throws NotFound unless it is the practice's own */
    @Allowed(Role.ADMIN)
    public void bringBack(long instrumentId) {
        lockedOwn(instrumentId).bringBack();
        record(AuditAction.UPDATE, instrumentId);
    }

    private static Questionnaire read(JsonObject definition) {
        List<InstrumentFlaw> flaws = QuestionnaireReader.flaws(definition);
        if (!flaws.isEmpty()) {
            throw new InstrumentIncomplete(flaws);
        }
        return QuestionnaireReader.read("draft", definition);
    }

    private static JsonObject complete(JsonObject content, String code, int number) {
        JsonObjectBuilder definition = Json.createObjectBuilder().add("code", code).add("number", number);
        content.forEach((name, value) -> {
            if (!"code".equals(name) && !"number".equals(name)) {
                definition.add(name, value);
            }
        });
        return definition.build();
    }

    private static JsonObject kept(JsonObject content) {
        if (content.toString().length() > LONGEST_DRAFT) {
            throw new Invalid("instrument-text-long", LONGEST_DRAFT);
        }
        return content;
    }

    private int published(long instrumentId) {
        return instruments.newest(instrumentId).map(InstrumentVersion::number).orElse(0);
    }

    private Instrument lockedOwn(long instrumentId) {
        return instruments.locked(instrumentId).filter(Instrument::isOwn).orElseThrow(() -> new NotFound("not-found"));
    }

    private InstrumentDraft openDraft(long instrumentId, int version) {
        InstrumentDraft draft = drafts.draft(instrumentId).filter(InstrumentDraft::isOpen)
                .orElseThrow(() -> new Conflict("instrument-nothing-to-publish"));
        StaleVersion.unlessEqual(version, draft.version());
        return draft;
    }

    private DraftedInstrument drafted(Instrument instrument, InstrumentDraft draft) {
        boolean open = draft != null && draft.isOpen();
        JsonObject content = open ? draft.content() : instruments.newest(instrument.id())
                .map(version -> QuestionnaireReader.parsed("version", version.definition())).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return new DraftedInstrument(instrument.id(), draft == null ? 0 : draft.version(), content, published(instrument.id()),
                instrument.isRetired(), open ? draft.updatedAt() : null);
    }

    private void record(AuditAction action, long instrumentId) {
        audit.record(user.accountId(), action, InstrumentCatalogue.INSTRUMENT, instrumentId, null);
    }
}
