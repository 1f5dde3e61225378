package org.mend.record;

/**
 * What a client may know of showing both lines together.
 *
 * @param partnerGivenName of the open couple
 * @param given the client's own yes
 * @param together both said yes; a client who has not said yes cannot tell what the other said
 */
public record CoupleConsent(String partnerGivenName, boolean given, boolean together) {
}
