package org.mend.clients;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An open couple, seen from one of the two.
 *
 * @param clientId from whom it is seen
 * @param partnerId the other
 * @param secretsPolicy null until one is recorded
 * @param secretsNote how it was put to them, may be empty
 * @param policyAt null until one is recorded
 */
public record CoupleRow(long id, int version, long clientId, long partnerId, String partnerGivenName, String partnerFamilyName,
        LocalDate startedOn, SecretsPolicy secretsPolicy, String secretsNote, Instant policyAt) {
}
