package org.mend.app.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Whether the demo practice may be used here.
 *
 * @param wanted {@code MEND_DEMO}
 * @param password {@code MEND_DEMO_PASSWORD}, made by the launcher for its data folder
 * @param address {@code MEND_HTTP_ADDRESS}, the address that whoever started the server bound it to
 */
record DemoProfile(boolean wanted, Optional<String> password, Optional<String> address) {

    private static final int SHORTEST_PASSWORD = 12;

    /** Why not, although it is wanted. */
    Optional<String> refusal() {
        if (!wanted) {
            return Optional.empty();
        }
        if (address.isEmpty()) {
            return Optional.of("MEND_HTTP_ADDRESS does not say that the server listens on a loopback address alone");
        }
        if (!isLoopback(address.get())) {
            return Optional.of("the server listens on " + address.get() + ", which is not a loopback address");
        }
        if (password.filter(text -> text.length() >= SHORTEST_PASSWORD).isEmpty()) {
            return Optional.of("MEND_DEMO_PASSWORD is missing or shorter than " + SHORTEST_PASSWORD + " characters");
        }
        return Optional.empty();
    }

    boolean isOpen() {
        return wanted && refusal().isEmpty();
    }

    /** Asks no name server: a name other than localhost could be anything. */
    private static boolean isLoopback(String text) {
        String host = text.strip();
        if (host.equals("localhost")) {
            return true;
        }
        if (!host.matches("[0-9.]+|[0-9a-fA-F:]+")) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
