package org.mend.reflections;

import org.mend.clients.SecretsPolicy;

/** The partner whom a client can choose to share with. @param secretsPolicy what the couple agreed on, or null */
public record PartnerOffer(long coupleId, String givenName, SecretsPolicy secretsPolicy) {
}
