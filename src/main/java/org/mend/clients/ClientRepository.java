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
        ClientTerm match = ClientTerm.of(term);
        return bound(em.createQuery(ROW + visible.condition() + condition(match)
                + " order by c.familyName, c.givenName, c.id", ClientRow.class), visible, match)
                .setFirstResult(first).setMaxResults(limit).getResultList();
    }

    long count(Visibility visible, String term) {
        ClientTerm match = ClientTerm.of(term);
        return bound(em.createQuery("select count(c) from Client c where " + visible.condition() + condition(match),
                Long.class), visible, match).getSingleResult();
    }

    List<ClientRow> rows(Visibility visible, Collection<Long> ids) {
        return bound(em.createQuery(ROW + visible.condition() + " and c.id in :ids order by c.familyName, c.givenName, c.id",
                ClientRow.class), visible, ClientTerm.NONE).setParameter("ids", ids).getResultList();
    }

    Optional<ClientChart> chart(Visibility visible, long id) {
        return visible(visible, id).map(client -> new ClientChart(client.id(), client.version(), client.details(),
                username(client), careTeam(id), partner(id)));
    }

    Optional<Client> visible(Visibility visible, long id) {
        return bound(em.createQuery("select c from Client c where c.id = :id and " + visible.condition(), Client.class),
                visible, ClientTerm.NONE).setParameter("id", id).getResultStream().findFirst();
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

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Visibility visible, ClientTerm match) {
        if (visible.key() != null) {
            query.setParameter("key", visible.key());
        }
        if (match.first() != null) {
            query.setParameter("first", match.first());
        }
        if (match.second() != null) {
            query.setParameter("second", match.second());
        }
        return query;
    }

    private static String condition(ClientTerm match) {
        return match.condition("c.givenName", "c.familyName", "c.phoneReversed", ":first", ":second");
    }
}
