package org.mend.clients;

/** What a couple and their clinician agreed about things that one partner tells alone. */
public enum SecretsPolicy {
    /** What matters to the treatment of both is not kept from the other. */
    NO_SECRETS,
    /** The clinician decides with the partner who told it what is brought in, and when. */
    LIMITED,
    /** What is told alone stays with the one who told it. */
    CONFIDENTIAL
}
