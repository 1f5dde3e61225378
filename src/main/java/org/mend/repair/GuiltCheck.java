package org.mend.repair;

import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How guilty the client felt, and how big the moment was, both from 0 to 10, at one time. It never changes. */
@Entity
@Table(name = "guilt_check")
public class GuiltCheck {

    static final int MOMENT_LIMIT = 300;
    static final int MOST = 10;

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "episode_id")
    private Long episodeId;
    @Column(name = "request_key")
    private String requestKey;
    private String moment;
    private int guilt;
    @Column(name = "size")
    private int magnitude;
    @Column(name = "checked_at")
    private Instant checkedAt;

    protected GuiltCheck() {
    }

    /** @throws Invalid when a scale is missing or beside its ends, or the moment is told in too many words */
    GuiltCheck(long clientId, Long episodeId, String requestKey, String moment, Integer guilt, Integer size, Instant now) {
        if (guilt == null || size == null) {
            throw new Invalid("guilt-scales-missing");
        }
        if (guilt < 0 || guilt > MOST || size < 0 || size > MOST) {
            throw new Invalid("guilt-scale-range");
        }
        this.id = Ids.next();
        this.clientId = clientId;
        this.episodeId = episodeId;
        this.requestKey = requestKey;
        this.moment = TypedWords.line(MOMENT_LIMIT, moment);
        this.guilt = guilt;
        this.magnitude = size;
        this.checkedAt = now;
    }

    long id() {
        return id;
    }
}
