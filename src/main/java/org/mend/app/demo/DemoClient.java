package org.mend.app.demo;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A client of the demo practice.
 *
 * @param accountId null when the client can't sign in
 * @param partner name of the partner in life, whether treated here or not; null without one
 * @param partnerMale says how texts speak of the partner
 * @param careSince the day on which the care relationship began
 */
record DemoClient(long id, Long accountId, String username, String givenName, String familyName, LocalDate birthDate,
        String phone, String locale, String zone, boolean kids, String partner, boolean partnerMale, LocalDate careSince,
        Instant registeredAt) {

    boolean hasAccount() {
        return accountId != null;
    }

    String email() {
        return username + "@example.org";
    }

    boolean isPartnered() {
        return partner != null;
    }
}
