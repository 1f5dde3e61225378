package org.mend.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;

import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Whom an answer is written for: in which language and zone. */
@RequestScoped
class Caller {

    private final CurrentUser user;
    private final HttpServletRequest request;

    @Inject
    Caller(CurrentUser user, HttpServletRequest request) {
        this.user = user;
        this.request = request;
    }

    protected Caller() {
        this(null, null);
    }

    /** The account's language; before anybody is signed in, the first that the request accepts and the product speaks. */
    Locale locale() {
        return user.principal().map(Principal::locale).orElseGet(this::accepted);
    }

    private Locale accepted() {
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .filter(language -> "en".equals(language) || "es".equals(language)).findFirst().map(Locale::of)
                .orElse(Locale.ENGLISH);
    }

    ZoneId zone() {
        return user.principal().map(Principal::zone).orElse(ZoneOffset.UTC);
    }

    /** With the offset that the caller's zone has at that instant; null stays null. */
    OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atZone(zone()).toOffsetDateTime();
    }
}
