package org.mend.rest;

import java.util.Base64;

import org.mend.identity.DeviceKey;

/**
 * What a client's device locks words with while there is no network.
 *
 * @param owner the account
 * @param key 32 bytes in base 64
 */
public record DeviceKeyJson(String owner, String key) implements Body {

    static DeviceKeyJson of(DeviceKey key) {
        return new DeviceKeyJson(key.owner(), Base64.getEncoder().encodeToString(key.secret()));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "DeviceKeyJson";
    }
}
