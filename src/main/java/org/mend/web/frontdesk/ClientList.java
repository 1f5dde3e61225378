package org.mend.web.frontdesk;

import java.util.List;

import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientRow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Finds clients; one page of the list at a time is read, and where one is stands in the address. */
@Named("deskClients")
@RequestScoped
public class ClientList {

    private static final int ON_A_PAGE = 20;

    @Inject
    private ClientDirectory directory;

    private String q;
    private String typedPage;
    private int page;
    private List<ClientRow> rows = List.of();
    private long total;

    public void load() {
        total = directory.count(q);
        page = Math.max(1, Math.min(asked(), pages()));
        rows = directory.search(q, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    /** What somebody wrote into the address may be anything; then the list begins at its beginning. */
    private int asked() {
        return typedPage != null && typedPage.matches("\\d{1,6}") ? Integer.parseInt(typedPage) : 1;
    }

    private int pages() {
        return Math.toIntExact(Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE));
    }

    public boolean isAnybody() {
        return total > 0;
    }

    public boolean isEarlier() {
        return page > 1;
    }

    public boolean isLater() {
        return page < pages();
    }

    public int getFirst() {
        return (page - 1) * ON_A_PAGE + 1;
    }

    public int getLast() {
        return getFirst() + rows.size() - 1;
    }

    public long getTotal() {
        return total;
    }

    public List<ClientRow> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public String getTypedPage() {
        return typedPage;
    }

    public void setTypedPage(String typedPage) {
        this.typedPage = typedPage;
    }
}
