package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.mend.clients.ClientDetails;

/** A client's details while they are typed. */
public class TypedDetails implements Serializable {

    private static final long serialVersionUID = 1L;

    private String givenName;
    private String familyName;
    private LocalDate birthDate;
    private String email;
    private String phone;
    private String language = "en";
    private String zone;

    TypedDetails() {
    }

    TypedDetails(ClientDetails details) {
        givenName = details.givenName();
        familyName = details.familyName();
        birthDate = details.birthDate();
        email = details.email();
        phone = details.phone();
        language = details.locale();
        zone = details.zone();
    }

    ClientDetails details() {
        return new ClientDetails(givenName, familyName, birthDate, email, phone, language, zone);
    }

    /** Keys of the fields in which these differ from what is stored now. */
    List<String> differencesTo(ClientDetails stored) {
        List<String> keys = new ArrayList<>();
        note(keys, "given", givenName, stored.givenName());
        note(keys, "family", familyName, stored.familyName());
        note(keys, "birth", birthDate, stored.birthDate());
        note(keys, "email", email, stored.email());
        note(keys, "phone", phone, stored.phone());
        note(keys, "language", language, stored.locale());
        note(keys, "zone", zone, stored.zone());
        return keys;
    }

    /** What stands in one of those fields; a dash where it is empty. */
    String shown(String key) {
        Object value = switch (key) {
            case "given" -> givenName;
            case "family" -> familyName;
            case "birth" -> birthDate;
            case "email" -> email;
            case "phone" -> phone;
            case "language" -> language;
            default -> zone;
        };
        return value == null ? "–" : value.toString();
    }

    private static void note(List<String> keys, String key, Object typed, Object stored) {
        if (!Objects.equals(typed, stored)) {
            keys.add(key);
        }
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
