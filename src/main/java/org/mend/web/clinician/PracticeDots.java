package org.mend.web.clinician;

import java.util.List;
import java.util.stream.IntStream;

import org.mend.reflections.CaseloadReading;
import org.mend.reflections.CaseloadRow;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The past seven days as dots, today last: {@code #{practiceDots.of(row)}}. */
@Named
@RequestScoped
public class PracticeDots {

    @Inject
    private Moments moments;

    /** For each day whether something was practised on it. */
    public List<Boolean> of(CaseloadRow row) {
        return IntStream.range(0, CaseloadReading.WEEK)
                .mapToObj(day -> row.days().contains(moments.today().minusDays(CaseloadReading.WEEK - 1L - day))).toList();
    }
}
