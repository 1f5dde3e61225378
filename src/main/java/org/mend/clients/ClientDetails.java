package org.mend.clients;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.mend.shared.Invalid;

/**
 * Demographics and contact.
 *
 * @param birthDate may be null
 * @param email may be null or blank
 * @param phone as people write it, may be null or blank
 * @param locale {@code en} or {@code es}
 * @param zone IANA zone the client lives in
 */
public record ClientDetails(String givenName, String familyName, LocalDate birthDate, String email, String phone,
        String locale, String zone) {

    void check(LocalDate today) {
        named(givenName, "given-name-missing");
        named(familyName, "family-name-missing");
        if (birthDate != null && (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(130)))) {
            throw new Invalid("birth-date-range");
        }
        if (email != null && !email.isBlank() && !(email.length() <= 254 && email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))) {
            throw new Invalid("email-shape");
        }
        if (phone != null && !phone.isBlank() && !phone.strip().matches("[+0-9 ()./-]{4,40}")) {
            throw new Invalid("phone-shape");
        }
        if (!Set.of("en", "es").contains(locale)) {
            throw new Invalid("language-unknown");
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Invalid("zone-unknown");
        }
    }

    private static void named(String name, String code) {
        if (name == null || name.isBlank() || name.strip().length() > 80) {
            throw new Invalid(code);
        }
    }
}
