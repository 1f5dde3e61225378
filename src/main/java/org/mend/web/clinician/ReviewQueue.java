package org.mend.web.clinician;

import java.util.List;
import java.util.Optional;

import org.mend.reflections.QueueOrder;
import org.mend.reflections.ReflectionReview;
import org.mend.reflections.SharedReflection;
import org.mend.reflections.WaitingReflection;
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
    private String after;
    private Page<WaitingReflection> page;

    public void load() {
        page = reviews.queue(order(), after, SHOWN);
    }

    /** Who stands behind {@code answered}, else who stands first; empty when nothing waits any more. */
    Optional<Long> nextAfter(SharedReflection answered) {
        String key = new PageKey(answered.submittedAt(), answered.id()).format();
        return reviews.queue(order(), key, 1).items().stream().findFirst()
                .or(() -> reviews.queue(order(), null, 1).items().stream().findFirst()).map(WaitingReflection::id);
    }

    private QueueOrder order() {
        return isNewestFirst() ? QueueOrder.NEWEST : QueueOrder.OLDEST;
    }

    public boolean isNewestFirst() {
        return "newest".equals(order);
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
