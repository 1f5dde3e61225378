package org.mend.rest;

import java.util.Locale;

import org.mend.homework.PrintedSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sheets to print, as answers. */
@ApplicationScoped
class Sheets {

    static final String PDF = "application/pdf";

    private final Caller caller;

    @Inject
    Sheets(Caller caller) {
        this.caller = caller;
    }

    protected Sheets() {
        this(null);
    }

    /** The caller's language unless another is asked for. @throws RequestRefused when the library does not speak it */
    Locale language(String lang) {
        if (lang == null || lang.isBlank()) {
            return caller.locale();
        }
        if (!lang.equals("en") && !lang.equals("es")) {
            throw RequestRefused.unreadable("lang");
        }
        return Locale.of(lang);
    }

    Response answer(PrintedSheet sheet) {
        return Response.ok(sheet.pdf(), PDF).header(HttpHeaders.CONTENT_LANGUAGE, sheet.language())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sheet.name() + "-" + sheet.language() + ".pdf\"")
                .build();
    }
}
