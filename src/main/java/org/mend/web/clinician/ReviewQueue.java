package org.mend.web.clinician;

import java.util.List;
import java.util.Optional;

import org.mend.reflections.QueueOrder;
import org.mend.reflections.QueueView;
import org.mend.reflections.ReflectionReview;
import org.mend.reflections.SharedReflection;
import org.mend.reflections.WaitingClient;
import org.mend.reflections.WaitingReflection;
import org.mend.shared.Ids;
import org.mend.shared.Page;
import org.mend.shared.PageKey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for an answer, a stretch at a time, and which one comes next. */
@Named
@RequestScoped
public class ReviewQueue {

    private static final int SHOWN = 30;

    @Inject
    private ReflectionReview reviews;

    private String order;
    private String from;
    private String after;
    private Page<WaitingReflection> page;
    private List<WaitingClient> clients;

    public void load() {
        page = reviews.queue(view(), after, SHOWN);
        clients = reviews.from();
    }

    /** Who stands behind {@code answered}, else who stands first; empty when nothing waits any more. */
    Optional<Long> nextAfter(SharedReflection answered) {
        String key = new PageKey(answered.submittedAt(), answered.id()).format();
        return reviews.queue(view(), key, 1).items().stream().findFirst()
                .or(() -> reviews.queue(view(), null, 1).items().stream().findFirst()).map(WaitingReflection::id);
    }

    private QueueView view() {
        return new QueueView(isNewestFirst() || isFlagged() ? QueueOrder.NEWEST : QueueOrder.OLDEST, isFlagged(),
                isOfOne() ? Ids.parse(from) : null);
    }

    public boolean isNewestFirst() {
        return "newest".equals(order);
    }

    /** What she flagged, instead of what waits. */
    public boolean isFlagged() {
        return "flagged".equals(order);
    }

    /** From one client alone. */
    public boolean isOfOne() {
        return from != null && !from.isBlank();
    }

    public boolean isNarrowed() {
        return isFlagged() || isOfOne();
    }

    /** The view as an address has it: {@code order=newest&from=…&}, or nothing. */
    public String getView() {
        return (isNewestFirst() || isFlagged() ? "order=" + order + "&" : "") + (isOfOne() ? "from=" + Ids.format(Ids.parse(from)) + "&" : "");
    }

    /** From whom something waits. */
    public List<WaitingClient> getClients() {
        return clients;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public List<WaitingReflection> getRows() {
        return page.items();
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return page.next();
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
