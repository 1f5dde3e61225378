package org.mend.reflections;

import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.reflections.SearchRepository.Hit;
import org.mend.shared.Page;
import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Finds reflections by what was written in them, all words in one answer, newest first; among those alone that the current user may
 * read. What they said before they were amended is not looked at. There is no total, and a page may be shorter than asked for although
 * the list goes on.
 */
@ApplicationScoped
@Transactional
public class ReflectionSearch {

    private static final int MOST_ON_A_PAGE = 100;

    private final SearchRepository search;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    ReflectionSearch(SearchRepository search, CareAccess care, CurrentUser user, AuditTrail audit) {
        this.search = search;
        this.care = care;
        this.user = user;
        this.audit = audit;
    }

    protected ReflectionSearch() {
        this(null, null, null, null);
    }

    /** Among what a client shares. @throws ClientNotFound unless the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public Page<FoundReflection> ofClient(long clientId, String words, String after, int limit) {
        care.requireTreating(clientId);
        return shared(clientId, words, after, limit);
    }

    /** Among what all clients in the clinician's care share. */
    @Allowed(Role.CLINICIAN)
    public Page<FoundReflection> ofMine(String words, String after, int limit) {
        return shared(null, words, after, limit);
    }

    /** Among the client's own. */
    @Allowed(Role.CLIENT)
    public Page<FoundReflection> own(String words, String after, int limit) {
        SearchTerms terms = SearchTerms.of(words);
        int rows = Math.clamp(limit, 1, MOST_ON_A_PAGE);
        audit.record(user.accountId(), AuditAction.READ, DraftKeeping.REFLECTION, null, user.clientId());
        return terms.isEmpty() ? nothing()
                : page(search.own(terms, user.clientId(), language(), key(after), rows + 1), terms, rows);
    }

    private Page<FoundReflection> shared(Long clientId, String words, String after, int limit) {
        SearchTerms terms = SearchTerms.of(words);
        int rows = Math.clamp(limit, 1, MOST_ON_A_PAGE);
        audit.record(user.accountId(), AuditAction.READ, DraftKeeping.REFLECTION, null, clientId);
        return terms.isEmpty() ? nothing()
                : page(search.shared(terms, user.staffId(), clientId, language(), key(after), rows + 1), terms, rows);
    }

    /** The text holds plain terms somewhere; here they must begin a word. */
    private static Page<FoundReflection> page(List<Hit> hits, SearchTerms terms, int rows) {
        Page<Hit> page = Page.of(hits, rows, hit -> new PageKey(hit.submittedAt(), hit.id()));
        return new Page<>(page.items().stream().filter(hit -> Snippet.holds(hit.text(), terms))
                .map(hit -> new FoundReflection(hit.id(), hit.clientId(), hit.givenName(), hit.familyName(), hit.title(), hit.language(),
                        hit.submittedAt(), Snippet.of(hit.text(), terms))).toList(), page.next());
    }

    private static Page<FoundReflection> nothing() {
        return new Page<>(List.of(), null);
    }

    private static PageKey key(String after) {
        return PageKey.parse(after, PageKey.newest());
    }

    private String language() {
        return Language.of(user.locale());
    }
}
