package org.mend.identity;

import java.util.Locale;
import java.util.Set;

import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What everybody may change about their own account: the language, and ending every session. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    private static final Set<String> LANGUAGES = Set.of("en", "es");

    private final IdentityRepository repository;
    private final CurrentUser user;

    @Inject
    OwnAccount(IdentityRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    protected OwnAccount() {
        this(null, null);
    }

    /** @throws Invalid for a language that the product does not speak. */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public void speak(Locale language) {
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new Invalid("language-unknown");
        }
        repository.lockedAccount(user.accountId()).speak(language);
    }

    /** Ends every session and every token, this one too. */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public void signOutEverywhere() {
        repository.lockedAccount(user.accountId()).signOutEverywhere();
    }
}
