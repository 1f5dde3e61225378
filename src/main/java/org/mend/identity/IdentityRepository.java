package org.mend.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class IdentityRepository {

    private static final String PRINCIPAL = """
            select a.username, a.locale, a.session_epoch, a.must_change_password,
                   (select group_concat(r.role) from account_role r where r.account_id = a.id),
                   s.id, s.display_name, c.id, c.given_name, c.family_name, c.zone, p.zone
            from account a
            join practice p on p.id = 1
            left join staff s on s.account_id = a.id and s.active
            left join client c on c.account_id = a.id
            where a.id = ?1 and a.disabled_at is null""";

    @PersistenceContext
    private EntityManager em;

    /** One statement for all that a request needs to know of its caller; the client's name and zone come along. */
    Optional<Principal> principal(long accountId) {
        List<?> found = em.createNativeQuery(PRINCIPAL).setParameter(1, accountId).getResultList();
        return found.stream().findFirst().map(row -> principal(accountId, (Object[]) row));
    }

    private static Principal principal(long accountId, Object[] row) {
        Optional<Long> staffId = Optional.ofNullable((Number) row[5]).map(Number::longValue);
        Optional<Long> clientId = Optional.ofNullable((Number) row[7]).map(Number::longValue);
        String name = staffId.isPresent() ? (String) row[6] : clientId.isPresent() ? row[8] + " " + row[9] : (String) row[0];
        return new Principal(accountId, (String) row[0], name, roles(row[4], staffId.isPresent(), clientId.isPresent()),
                staffId, clientId, Locale.of((String) row[1]),
                ZoneId.of((String) (staffId.isEmpty() && clientId.isPresent() ? row[10] : row[11])),
                ((Number) row[2]).intValue(), isTrue(row[3]));
    }

    /** A role counts only while the row behind it does: inactive staff keep no staff role. */
    private static Set<Role> roles(Object joined, boolean staff, boolean client) {
        String names = joined instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : (String) joined;
        Set<Role> roles = Arrays.stream(names == null ? new String[0] : names.split(",")).map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        roles.removeIf(role -> role == Role.CLIENT ? !client : !staff);
        return Set.copyOf(roles);
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean bool ? bool : ((Number) value).intValue() != 0;
    }

    Optional<Account> accountByUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username.strip().toLowerCase(Locale.ROOT)).getResultStream().findFirst();
    }

    Account lockedAccount(long id) {
        return em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Account> account(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Written at once, since staff, client and audit rows point to it. */
    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    void add(Staff member) {
        em.persist(member);
    }

    Optional<Staff> staff(long id) {
        return Optional.ofNullable(em.find(Staff.class, id));
    }

    List<StaffRow> staffList() {
        List<?> found = em.createNativeQuery("""
                select s.id, a.username, s.display_name, s.active and a.disabled_at is null, s.version,
                       (select group_concat(r.role) from account_role r where r.account_id = a.id)
                from staff s join account a on a.id = s.account_id
                order by s.active desc, s.display_name, s.id""").getResultList();
        return found.stream().map(Object[].class::cast).map(row -> new StaffRow(((Number) row[0]).longValue(),
                (String) row[1], (String) row[2], roles(row[5], true, false), isTrue(row[3]),
                ((Number) row[4]).intValue())).toList();
    }

    List<ClinicianRow> clinicians() {
        return em.createQuery("""
                select new org.mend.identity.ClinicianRow(s.id, s.displayName) from Staff s
                where s.clinician = true and s.active = true order by s.displayName, s.id""", ClinicianRow.class)
                .getResultList();
    }

    Practice practice() {
        return em.find(Practice.class, Practice.THE_ONE);
    }

    Optional<Practice> findPractice() {
        return Optional.ofNullable(em.find(Practice.class, Practice.THE_ONE));
    }

    boolean hasNoAccount() {
        return em.createQuery("select a.id from Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    void add(Practice practice) {
        em.persist(practice);
    }

    void add(AccessToken token) {
        em.persist(token);
    }

    Optional<AccessToken> token(byte[] hash, Instant now) {
        return em.createQuery("""
                select t from AccessToken t where t.hash = :hash and t.revokedAt is null and t.expiresAt > :now""",
                AccessToken.class).setParameter("hash", hash).setParameter("now", now).getResultStream().findFirst();
    }
}
