package org.mend.web.frontdesk;

import org.mend.identity.NewAccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A first password on its way to the screen: it lives for the one answer that shows it, and is kept nowhere. */
@Named
@RequestScoped
public class FirstPassword {

    private NewAccount account;

    void show(NewAccount opened) {
        account = opened;
    }

    public NewAccount getAccount() {
        return account;
    }
}
