package org.mend.web.clinician;

import org.mend.homework.AssignmentRow;
import org.mend.homework.HomeworkAssignments;
import org.mend.shared.Ids;
import org.mend.shared.Page;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The homework part of a chart: what was asked, one of it in detail, and taking it back before it is begun. */
@Named
@RequestScoped
public class CareHomework {

    private static final int SHOWN = 30;

    @Inject
    private CareChart chart;
    @Inject
    private HomeworkLines lines;
    @Inject
    private HomeworkAssignments assignments;
    @Inject
    private ClinicianTexts texts;

    private String after;
    private String workId;
    private int version;
    private Page<HomeworkLine> page;
    private HomeworkLine picked;

    /** Only for its own part of the chart; a condition in the page would be asked before the address has been read. */
    public void load() {
        if (!chart.getTab().equals("homework")) {
            return;
        }
        page = lines.page(chart.clientId(), after, SHOWN);
        if (workId != null) {
            picked = page.items().stream().filter(line -> Ids.format(line.row().id()).equals(workId)).findFirst()
                    .orElseGet(() -> lines.line(assignments.read(Ids.parse(workId))));
            version = picked.row().version();
        }
    }

    public String takeBack() {
        AssignmentRow cancelled = assignments.cancel(Ids.parse(workId), version);
        Messages.addFlashGlobalInfo(texts.of("chart.taken-back", cancelled.title()));
        return "/clinician/client?faces-redirect=true&id=" + Ids.format(cancelled.clientId());
    }

    public Page<HomeworkLine> getPage() {
        return page;
    }

    public HomeworkLine getPicked() {
        return picked;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getWorkId() {
        return workId;
    }

    public void setWorkId(String workId) {
        this.workId = workId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
