package org.mend.rest;

import java.util.Optional;

import org.mend.shared.MendException;

/** The request can't be understood, or not be taken as it is; no use case was asked. */
final class RequestRefused extends MendException {

    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;

    private final int status;
    private final String field;
    private final String fieldCode;

    private RequestRefused(int status, String code, Object... parameters) {
        super(code, parameters);
        this.status = status;
        this.field = null;
        this.fieldCode = null;
    }

    private RequestRefused(String field, String fieldCode) {
        super("request-invalid");
        this.status = BAD_REQUEST;
        this.field = field;
        this.fieldCode = fieldCode;
    }

    /** The body is no JSON object, or one with members of other types. */
    static RequestRefused malformed() {
        return new RequestRefused(BAD_REQUEST, "request-malformed");
    }

    /** A query parameter or member that can't be read. @param field its name, never its value */
    static RequestRefused unreadable(String field) {
        return new RequestRefused(field, "field-unreadable");
    }

    /** A query parameter that is needed. */
    static RequestRefused missing(String field) {
        return new RequestRefused(field, "field-missing");
    }

    static RequestRefused keyMalformed() {
        return new RequestRefused(BAD_REQUEST, "idempotency-key-malformed");
    }

    static RequestRefused tooLarge(int kibibytes) {
        return new RequestRefused(413, "body-too-large", kibibytes);
    }

    static RequestRefused wrongCredentials() {
        return new RequestRefused(401, "sign-in-refused");
    }

    /** A password given by somebody else is to be replaced on the sign-in page before anything else. */
    static RequestRefused passwordFirst() {
        return new RequestRefused(403, "password-change-first");
    }

    int status() {
        return status;
    }

    /** Which member or parameter it is about, if about one. */
    Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** Code of the text that says what that one needs. */
    String fieldCode() {
        return fieldCode;
    }
}
