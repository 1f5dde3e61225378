package org.mend.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

/** The key that the current POST carries, and a digest that tells it from any other POST. */
@RequestScoped
class KeyedRequest {

    /** What a caller may use as a key: printable ASCII, as the table keeps it. */
    private static final String SHAPE = "[\\x20-\\x7E]{1,100}";

    private String key;
    private byte[] digest;

    /** @throws RequestRefused when there is a key that can't be kept. */
    void read(String header, String path, byte[] body) {
        if (header == null) {
            return;
        }
        String stripped = header.strip();
        if (!stripped.matches(SHAPE)) {
            throw RequestRefused.keyMalformed();
        }
        key = stripped;
        digest = digest(path, body);
    }

    private static byte[] digest(String path, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(("POST " + path + "\n").getBytes(StandardCharsets.UTF_8));
            return sha256.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    byte[] digest() {
        return digest.clone();
    }
}
