package org.mend.web.admin;

import java.util.List;

import org.mend.measures.InstrumentEditing;
import org.mend.measures.InstrumentEntry;
import org.mend.measures.InstrumentTerms;
import org.mend.shared.Ids;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The questionnaires that there are, and on what ground each is asked. */
@Named
@RequestScoped
public class InstrumentList {

    @Inject
    private InstrumentTerms terms;
    @Inject
    private InstrumentEditing editing;
    @Inject
    private Me me;

    private List<InstrumentEntry> entries = List.of();

    public void load() {
        entries = terms.list();
    }

    /** Begins one of the practice's own. */
    public String begin() {
        long id = editing.create(DefinitionRows.blank(me.getLocale().getLanguage())).instrumentId();
        return "/admin/instrument-edit?faces-redirect=true&id=" + Ids.format(id);
    }

    public List<InstrumentEntry> getShipped() {
        return entries.stream().filter(entry -> !entry.own()).toList();
    }

    public List<InstrumentEntry> getOwn() {
        return entries.stream().filter(InstrumentEntry::own).toList();
    }
}
