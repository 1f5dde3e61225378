package org.mend.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem document after RFC 9457. Its type is {@code urn:mend:problem:} and the code of what was refused. */
final class Problem implements Body {

    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final Map<String, Object> members = new LinkedHashMap<>();

    /**
     * @param title the same for every problem of a status
     * @param detail what to do, in the caller's language
     */
    Problem(String code, String title, int status, String detail) {
        this.status = status;
        members.put("type", "urn:mend:problem:" + code);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
    }

    /** Adds a member of its own, such as {@code conflicts}. */
    Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    int status() {
        return status;
    }

    Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
