package org.mend.rest;

import java.util.List;

import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Ids;

/**
 * Who is signed in.
 *
 * @param staffId null for clients
 * @param clientId null for staff
 * @param locale language that texts are written in
 * @param zone IANA zone that times are written in
 */
public record MeJson(String accountId, String username, String displayName, List<Role> roles, String staffId, String clientId,
        String locale, String zone) implements Body {

    static MeJson of(Principal me) {
        return new MeJson(Ids.format(me.accountId()), me.username(), me.displayName(), me.roles().stream().sorted().toList(),
                me.staffId().map(Ids::format).orElse(null), me.clientId().map(Ids::format).orElse(null),
                me.locale().toLanguageTag(), me.zone().getId());
    }
}
