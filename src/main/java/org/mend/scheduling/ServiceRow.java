package org.mend.scheduling;

/**
 * A service as lists and forms have it; {@code id} and {@code version} are 0 for one that is not yet there. Minutes are
 * multiples of five.
 */
public record ServiceRow(long id, String name, String nameEs, int durationMinutes, int bufferBeforeMinutes,
        int bufferAfterMinutes, int maxClients, boolean active, int version) {

    public String nameIn(String language) {
        return "es".equals(language) ? nameEs : name;
    }
}
