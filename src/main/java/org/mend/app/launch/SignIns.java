package org.mend.app.launch;

import java.util.List;

/** The accounts of the demo practice that are shown; the application makes them with the password it is handed. */
final class SignIns {

    private record Account(String role, String user) {
    }

    private static final List<Account> ACCOUNTS = List.of(
        new Account("CLINICIAN", "mara.weil"),
        new Account("CLINICIAN", "jo.costa"),
        new Account("CLIENT", "ines.keller"),
        new Account("CLIENT", "ruth.amsel"),
        new Account("FRONT_DESK", "tom.okafor"),
        new Account("FRONT_DESK", "lena.brandt"),
        new Account("ADMIN", "ada.lindqvist"),
        new Account("ADMIN", "noah.petrov"));

    private SignIns() {
    }

    static List<String> lines(String password) {
        return ACCOUNTS.stream().map(account -> account.role() + " user=" + account.user() + " password=" + password).toList();
    }
}
