package org.mend.web.frontdesk;

import java.util.List;

import org.mend.identity.ClinicianRow;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;

/** Clinicians to choose from: those who care for the client first, then everybody else. */
final class CareFirst {

    private CareFirst() {
    }

    static List<SelectItem> of(List<ClinicianRow> careTeam, List<ClinicianRow> everybody, DeskTexts texts) {
        List<ClinicianRow> others = everybody.stream().filter(one -> !careTeam.contains(one)).toList();
        if (careTeam.isEmpty()) {
            return List.of(items(others));
        }
        return List.of(new SelectItemGroup(texts.of("book.care-team"), null, false, items(careTeam)),
                new SelectItemGroup(texts.of("book.others"), null, false, items(others)));
    }

    private static SelectItem[] items(List<ClinicianRow> clinicians) {
        return clinicians.stream().map(one -> new SelectItem(one.id(), one.name())).toArray(SelectItem[]::new);
    }
}
