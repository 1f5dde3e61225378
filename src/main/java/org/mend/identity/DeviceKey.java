package org.mend.identity;

/**
 * What a client's device locks words with while there is no network.
 *
 * @param owner the account, as addresses write it
 * @param secret 32 random bytes
 */
public record DeviceKey(String owner, byte[] secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "DeviceKey " + owner;
    }
}
