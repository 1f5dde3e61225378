package org.mend.rest;

/**
 * What a POST answers.
 *
 * @param location of what was made, relative to the API's base; null when nothing was
 * @param body a record of this package
 */
record Answer(int status, String location, Object body) {

    private static final int OK = 200;
    private static final int CREATED = 201;

    static Answer ok(Object body) {
        return new Answer(OK, null, body);
    }

    static Answer created(String location, Object body) {
        return new Answer(CREATED, location, body);
    }
}
