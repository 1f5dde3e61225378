package org.mend.repair;

import org.mend.shared.Invalid;

/** Made by the page that asks for something new: sent twice with the same key, it is made once. */
final class RequestKey {

    private static final int LONGEST = 40;

    private RequestKey() {
    }

    /** @throws Invalid when there is none, or it is longer than a key can be */
    static String of(String sent) {
        if (sent == null || sent.isBlank() || sent.length() > LONGEST) {
            throw new Invalid("request-key-missing");
        }
        return sent;
    }
}
