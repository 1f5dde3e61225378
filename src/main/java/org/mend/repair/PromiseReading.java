package org.mend.repair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mend.identity.CurrentUser;
import org.mend.repair.CheckIns.Share;
import org.mend.repair.FollowThroughRepository.Partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Promises as the signed-in client may see them, in four statements, however many there are. */
@ApplicationScoped
class PromiseReading {

    private final FollowThroughRepository promises;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    PromiseReading(FollowThroughRepository promises, CurrentUser user, Clock clock) {
        this.promises = promises;
        this.user = user;
        this.clock = clock;
    }

    protected PromiseReading() {
        this(null, null, null);
    }

    List<PromiseRow> rows(List<Commitment> some, List<Commitment> others) {
        List<Commitment> all = Stream.concat(some.stream(), others.stream()).toList();
        List<Long> ids = all.stream().map(Commitment::id).toList();
        Map<Long, List<FollowUp>> followUps = promises.followUps(ids).stream()
                .collect(Collectors.groupingBy(FollowUp::commitmentId));
        List<FollowUpAnswer> answers = promises.answers(ids);
        Map<Long, Share> shares = promises.openShares(ids).stream()
                .collect(Collectors.toMap(Share::commitmentId, Function.identity()));
        String partner = shares.isEmpty() ? null : promises.partner(user.clientId()).map(Partner::givenName).orElse(null);
        return all.stream().map(promise -> {
            Share share = shares.get(promise.id());
            CheckIns view = new CheckIns(promise, share, user.clientId(), today());
            List<CheckIn> seen = view.seen(followUps.getOrDefault(promise.id(), List.of()), answers);
            return new PromiseRow(promise.id(), view.isMine(), view.isMine() ? promise.episodeId() : null, promise.words(),
                    promise.madeAt(), promise.endedAt(), share == null ? null : partner, seen, view.asked(seen).orElse(null));
        }).toList();
    }

    /** As the maker sees it who shares with nobody: for whom the partner's part is not meant. */
    List<PromiseRow> alone(List<Commitment> some) {
        List<Long> ids = some.stream().map(Commitment::id).toList();
        Map<Long, List<FollowUp>> followUps = promises.followUps(ids).stream()
                .collect(Collectors.groupingBy(FollowUp::commitmentId));
        List<FollowUpAnswer> answers = promises.answers(ids);
        return some.stream().map(promise -> new PromiseRow(promise.id(), true, promise.episodeId(), promise.words(),
                promise.madeAt(), promise.endedAt(), null, new CheckIns(promise, null, promise.clientId(), today())
                        .seen(followUps.getOrDefault(promise.id(), List.of()), answers), null)).toList();
    }

    CheckIns view(Commitment promise) {
        Share share = promises.openShares(List.of(promise.id())).stream().findFirst().orElse(null);
        return new CheckIns(promise, share, user.clientId(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.zone());
    }
}
