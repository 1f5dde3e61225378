package org.mend.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Somebody who comes to the practice. Registered by the front desk, corrected when contact data change, later given an account
 * of their own. Never deleted while sessions or homework point here.
 */
@Entity
@Table(name = "client")
public class Client {

    @Id
    private long id;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "family_name")
    private String familyName;
    @Column(name = "birth_date")
    private LocalDate birthDate;
    private String email;
    private String phone;
    @Column(name = "phone_reversed")
    private String phoneReversed;
    private String locale;
    private String zone;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected Client() {
    }

    Client(ClientDetails details, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        change(details, LocalDate.ofInstant(now, ZoneId.of(details.zone())));
    }

    /** @throws Invalid naming the first detail that is not acceptable. */
    final void change(ClientDetails details, LocalDate today) {
        details.check(today);
        givenName = details.givenName().strip();
        familyName = details.familyName().strip();
        birthDate = details.birthDate();
        email = blankToNull(details.email());
        phone = blankToNull(details.phone());
        phoneReversed = phone == null ? null : reversedDigits(phone);
        locale = details.locale();
        zone = details.zone();
    }

    void give(long account) {
        if (accountId != null) {
            throw new Invalid("account-already-given");
        }
        accountId = account;
    }

    /** Digits alone, last one first, so that "ends with" is a prefix that an index can answer. */
    static String reversedDigits(String phone) {
        return new StringBuilder(phone.replaceAll("\\D", "")).reverse().toString();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    long id() {
        return id;
    }

    Long accountId() {
        return accountId;
    }

    int version() {
        return version;
    }

    Locale language() {
        return Locale.of(locale);
    }

    ClientDetails details() {
        return new ClientDetails(givenName, familyName, birthDate, email, phone, locale, zone);
    }
}
