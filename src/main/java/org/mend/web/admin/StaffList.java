package org.mend.web.admin;

import java.util.List;

import org.mend.identity.StaffAdministration;
import org.mend.identity.StaffRow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@RequestScoped
public class StaffList {

    @Inject
    private StaffAdministration administration;

    private List<StaffRow> members;

    public void load() {
        members = administration.list();
    }

    public List<StaffRow> getMembers() {
        return members;
    }
}
