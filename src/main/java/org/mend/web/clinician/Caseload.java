package org.mend.web.clinician;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mend.reflections.CaseloadCounts;
import org.mend.reflections.CaseloadFilter;
import org.mend.reflections.CaseloadOrder;
import org.mend.reflections.CaseloadReading;
import org.mend.reflections.CaseloadRow;
import org.mend.reflections.CaseloadSegment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** "Who needs me?": the clinician's own clients, by what they need, a page at a time. What is looked at stands in the address. */
@Named
@RequestScoped
public class Caseload {

    static final int QUIET_DAYS = 14;
    private static final List<Integer> CHOICES = List.of(7, QUIET_DAYS, 30);
    private static final int SHOWN = 25;

    @Inject
    private CaseloadReading reading;

    private String term;
    private String show;
    private String days;
    private String sort;
    private String page;
    private CaseloadCounts counts;
    private List<CaseloadRow> rows;

    /** Also after a nudge was refused: the page stays what it was. */
    public void load() {
        CaseloadFilter filter = new CaseloadFilter(term, getSegment(), getQuietDays(), getOrder());
        counts = reading.counts(filter);
        rows = reading.page(filter, (getPageNumber() - 1) * SHOWN, SHOWN);
    }

    /** All, where the address says nothing or nonsense. */
    public CaseloadSegment getSegment() {
        return Arrays.stream(CaseloadSegment.values()).filter(one -> key(one).equals(show)).findFirst().orElse(CaseloadSegment.ALL);
    }

    /** Who drifted stands by how long, everybody else by name, unless asked otherwise. */
    public CaseloadOrder getOrder() {
        return Arrays.stream(CaseloadOrder.values()).filter(one -> key(one).equals(sort)).findFirst()
                .orElse(getSegment() == CaseloadSegment.DRIFTED ? CaseloadOrder.PRACTICE : CaseloadOrder.NAME);
    }

    public int getQuietDays() {
        return CHOICES.stream().filter(one -> one.toString().equals(days)).findFirst().orElse(QUIET_DAYS);
    }

    /** From 1; whatever is no number, or beyond the end, is brought back into the list. */
    public int getPageNumber() {
        int wanted = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return Math.clamp(wanted, 1, getPages());
    }

    public int getPages() {
        return Math.max(1, Math.toIntExact((counts.of(getSegment()) + SHOWN - 1) / SHOWN));
    }

    /** Of a segment or an order, as addresses and texts name it. */
    public String key(Enum<?> one) {
        return one.name().toLowerCase().replace('_', '-');
    }

    public String of(CaseloadSegment segment) {
        return address(key(segment), sort, null);
    }

    public String pageAt(int number) {
        return address(show, sort, String.valueOf(number));
    }

    private String address(String shown, String sorted, String number) {
        return "caseload.xhtml?" + Stream.of(pair("show", "all".equals(shown) ? null : shown), pair("q", term), pair("days", days),
                pair("sort", sorted), pair("page", number)).filter(one -> !one.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public CaseloadSegment[] getSegments() {
        return CaseloadSegment.values();
    }

    public CaseloadOrder[] getOrders() {
        return CaseloadOrder.values();
    }

    public List<Integer> getDayChoices() {
        return CHOICES;
    }

    public CaseloadCounts getCounts() {
        return counts;
    }

    public List<CaseloadRow> getRows() {
        return rows;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
