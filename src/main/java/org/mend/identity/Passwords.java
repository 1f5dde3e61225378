package org.mend.identity;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;

import org.mend.shared.Invalid;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Argon2id with the parameters of the OWASP password storage cheat sheet (19 MiB, 2 passes, 1 lane). At most four hashes run
 * at once, so that a flood of sign-ins can't take all the memory.
 */
@ApplicationScoped
public class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String TEMPORARY_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Semaphore places = new Semaphore(4, true);
    private final SecureRandom random = new SecureRandom();
    private volatile String decoy;

    /** @throws Invalid when it is too short or too long to be a password. */
    @Allowed(anyone = true)
    public String hash(String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new Invalid("password-too-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Invalid("password-too-long", LONGEST);
        }
        return hashed(password);
    }

    /** Whether the hash is one of this password. */
    @Allowed(anyone = true)
    public boolean matches(String password, String hash) {
        if (password == null || password.length() > LONGEST) {
            return false;
        }
        places.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(ARGON2ID);
        } finally {
            places.release();
        }
    }

    /** As much work as {@link #matches}, so that an unknown user name answers no sooner than a known one. */
    void spendTheSameTime(String password) {
        if (decoy == null) {
            decoy = hashed(temporary());
        }
        matches(password == null ? "" : password, decoy);
    }

    /** Four groups of four easily told characters: 79 bits. */
    String temporary() {
        StringBuilder made = new StringBuilder(19);
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                made.append('-');
            }
            made.append(TEMPORARY_ALPHABET.charAt(random.nextInt(TEMPORARY_ALPHABET.length())));
        }
        return made.toString();
    }

    private String hashed(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            places.release();
        }
    }
}
