package org.mend.clients;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.mend.identity.ClinicianRow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class ClientRepository {

    private static final String ROW =
            "select new org.mend.clients.ClientRow(c.id, c.givenName, c.familyName, c.birthDate, c.phone) from Client c where ";

    @PersistenceContext
    private EntityManager em;

    List<ClientRow> search(Visibility visible, String term, int first, int limit) {
        Match match = Match.of(term);
        return bound(em.createQuery(ROW + visible.condition() + match.condition()
                + " order by c.familyName, c.givenName, c.id", ClientRow.class), visible, match)
                .setFirstResult(first).setMaxResults(limit).getResultList();
    }

    long count(Visibility visible, String term) {
        Match match = Match.of(term);
        return bound(em.createQuery("select count(c) from Client c where " + visible.condition() + match.condition(),
                Long.class), visible, match).getSingleResult();
    }

    List<ClientRow> rows(Visibility visible, Collection<Long> ids) {
        return bound(em.createQuery(ROW + visible.condition() + " and c.id in :ids order by c.familyName, c.givenName, c.id",
                ClientRow.class), visible, Match.NONE).setParameter("ids", ids).getResultList();
    }

    Optional<ClientChart> chart(Visibility visible, long id) {
        return visible(visible, id).map(client -> new ClientChart(client.id(), client.version(), client.details(),
                username(client), careTeam(id), partner(id)));
    }

    Optional<Client> visible(Visibility visible, long id) {
        return bound(em.createQuery("select c from Client c where c.id = :id and " + visible.condition(), Client.class),
                visible, Match.NONE).setParameter("id", id).getResultStream().findFirst();
    }

    boolean treats(long clinicianId, long clientId) {
        return careRelationship(clinicianId, clientId).isPresent();
    }

    Optional<CareRelationship> careRelationship(long clinicianId, long clientId) {
        return em.createQuery("""
                select r from CareRelationship r
                where r.clientId = :client and r.clinicianId = :clinician and r.endedOn is null""", CareRelationship.class)
                .setParameter("client", clientId).setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    List<ClinicianRow> careTeam(long clientId) {
        return em.createQuery("""
                select new org.mend.identity.ClinicianRow(s.id, s.displayName) from CareRelationship r, Staff s
                where r.clientId = :client and r.endedOn is null and s.id = r.clinicianId
                order by r.startedOn, r.id""", ClinicianRow.class).setParameter("client", clientId).getResultList();
    }

    boolean isClinician(long staffId) {
        return !em.createQuery("select s.id from Staff s where s.id = :id and s.clinician = true and s.active = true",
                Long.class).setParameter("id", staffId).getResultList().isEmpty();
    }

    Optional<ClientRow> partner(long clientId) {
        return em.createQuery(ROW + """
                 exists (select p.id from Couple p where p.endedOn is null
                    and ((p.firstClientId = :id and p.secondClientId = c.id)
                      or (p.secondClientId = :id and p.firstClientId = c.id)))""", ClientRow.class)
                .setParameter("id", clientId).getResultStream().findFirst();
    }

    /** Written at once, since care relationships point to it. */
    void add(Client client) {
        em.persist(client);
        em.flush();
    }

    void add(CareRelationship relationship) {
        em.persist(relationship);
    }

    void add(Couple couple) {
        em.persist(couple);
    }

    private Optional<String> username(Client client) {
        return client.accountId() == null ? Optional.empty()
                : em.createQuery("select a.username from Account a where a.id = :id", String.class)
                        .setParameter("id", client.accountId()).getResultStream().findFirst();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Visibility visible, Match match) {
        if (visible.key() != null) {
            query.setParameter("key", visible.key());
        }
        match.bind(query);
        return query;
    }

    /** What was typed, as a condition that indexes can answer: a phone's ending, two names, or the start of either name. */
    private record Match(String condition, String first, String second) {

        private static final Match NONE = new Match("", null, null);

        static Match of(String term) {
            if (term.isEmpty()) {
                return NONE;
            }
            if (term.matches("[+0-9 ()./-]*\\d{3,}[0-9 ()./-]*")) {
                return new Match(" and c.phoneReversed like :first", Client.reversedDigits(term) + "%", null);
            }
            String escaped = term.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            int gap = escaped.indexOf(' ');
            if (gap < 0) {
                return new Match(" and (c.familyName like :first escape '!' or c.givenName like :first escape '!')",
                        escaped + "%", null);
            }
            return new Match(" and ((c.givenName like :first escape '!' and c.familyName like :second escape '!')"
                    + " or (c.familyName like :first escape '!' and c.givenName like :second escape '!'))",
                    escaped.substring(0, gap) + "%", escaped.substring(gap + 1).strip() + "%");
        }

        void bind(TypedQuery<?> query) {
            if (first != null) {
                query.setParameter("first", first);
            }
            if (second != null) {
                query.setParameter("second", second);
            }
        }
    }
}
