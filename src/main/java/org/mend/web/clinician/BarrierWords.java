package org.mend.web.clinician;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.homework.BarrierCount;
import org.mend.homework.Mean;
import org.mend.homework.PracticeBarrier;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What got in the way, in words a clinician can do something with; and averages as people write them. */
@Named
@RequestScoped
public class BarrierWords {

    @Inject
    private ClinicianTexts texts;
    @Inject
    private Me me;

    /** "Forgot 3× in “Kind phrase”: reminders are off for it." */
    List<String> of(List<BarrierCount> barriers) {
        return barriers.stream().map(this::sentence).toList();
    }

    private String sentence(BarrierCount one) {
        String where = one.title() == null ? "" : " " + texts.of("barrier.in", one.title());
        String next = one.barrier() == PracticeBarrier.FORGOT && one.remindersOff() > 0
                ? texts.of("barrier.FORGOT.off", one.remindersOff(), one.times()) : texts.of("barrier." + one.barrier() + ".next");
        return texts.of("barrier.line", texts.of("barrier." + one.barrier()), one.times(), where, next);
    }

    /** "Forgot 3 · No time 1"; a dash for none. */
    public String brief(Map<PracticeBarrier, Integer> barriers) {
        return barriers.isEmpty() ? "–" : barriers.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> texts.of("barrier." + one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** "4.2 (3)": the average and of how many; a dash for none. */
    public String mean(Mean mean) {
        return mean.isKnown() ? String.format(me.getLocale(), "%.1f (%d)", mean.value(), mean.n()) : "–";
    }
}
