package org.mend.homework;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Ids;
import org.mend.shared.MendException;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

/** People for container tests, each test's own, and what they do in their own name. */
@ApplicationScoped
public class TestPractice {

    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;
    @Resource
    private ManagedExecutorService executor;
    @Resource
    private UserTransaction transaction;
    @Inject
    private CurrentUser user;
    @Inject
    private Instance<RequestContextController> requests;
    @Inject
    private LibraryContent library;

    public Principal clinician() {
        return staff(Role.CLINICIAN);
    }

    public Principal staff(Role role) {
        long account = account();
        long staff = Ids.next();
        update("insert into staff (id, account_id, display_name, clinician) values (?, ?, 'Dr. Mara Weil', ?)", staff, account,
                role == Role.CLINICIAN);
        return new Principal(account, "staff", "Dr. Mara Weil", Set.of(role), Optional.of(staff), Optional.empty(),
                Locale.ENGLISH, ZoneId.of("Europe/Berlin"), 0, false);
    }

    public Principal client() {
        long account = account();
        long client = Ids.next();
        update("""
                insert into client (id, account_id, given_name, family_name, locale, zone, created_at)
                values (?, ?, 'Ines', 'Kora', 'es', 'America/Bogota', utc_timestamp(6))""", client, account);
        return new Principal(account, "client", "Ines Kora", Set.of(Role.CLIENT), Optional.empty(), Optional.of(client),
                Locale.of("es"), ZoneId.of("America/Bogota"), 0, false);
    }

    /** A client in the care of a clinician. */
    public Principal clientOf(Principal clinician) {
        library.load();
        Principal client = client();
        beginCare(client, clinician);
        return client;
    }

    public void beginCare(Principal client, Principal clinician) {
        update("insert into care_relationship (id, client_id, clinician_id, started_on) values (?, ?, ?, utc_date())", Ids.next(),
                id(client), clinician.staffId().orElseThrow());
    }

    public void endCare(Principal client, Principal clinician) {
        update("update care_relationship set ended_on = utc_date() where client_id = ? and clinician_id = ?", id(client),
                clinician.staffId().orElseThrow());
    }

    public static long id(Principal client) {
        return client.clientId().orElseThrow();
    }

    public <T> T as(Principal someone, Callable<T> work) {
        user.become(someone);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #as}, for work without an answer. */
    public void run(Principal someone, Runnable work) {
        as(someone, () -> {
            work.run();
            return null;
        });
    }

    /** An open couple; exercises for couples stay locked. */
    public void couple(Principal one, Principal other) {
        update("insert into couple (id, first_client_id, second_client_id, started_on) values (?, ?, ?, utc_date())", Ids.next(),
                Math.min(id(one), id(other)), Math.max(id(one), id(other)));
    }

    public void endCouple(Principal one, Principal other) {
        update("update couple set ended_on = utc_date() where first_client_id = ? and second_client_id = ? and ended_on is null",
                Math.min(id(one), id(other)), Math.max(id(one), id(other)));
    }

    /** Moves what the clock alone would move. */
    public void change(String statement, Object... values) {
        update(statement, values);
    }

    /** All at the same moment, each in a request of its own; the code of the refusal, or "done". */
    public List<String> atOnce(List<Principal> people, Callable<?> work) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<String>> running = new ArrayList<>();
        for (Principal someone : people) {
            running.add(executor.submit(() -> {
                RequestContextController request = requests.get();
                boolean activated = request.activate();
                try {
                    go.await();
                    as(someone, work);
                    return "done";
                } catch (MendException refused) {
                    return refused.code();
                } finally {
                    if (activated) {
                        request.deactivate();
                    }
                }
            }));
        }
        go.countDown();
        List<String> ends = new ArrayList<>();
        for (Future<String> one : running) {
            ends.add(one.get());
        }
        return ends;
    }

    /** How many SELECT statements somebody's work takes. */
    public long selects(Principal someone, Callable<?> work) throws Exception {
        transaction.begin();
        try {
            long before = selectsSoFar();
            as(someone, work);
            return selectsSoFar() - before;
        } finally {
            transaction.rollback();
        }
    }

    public long count(String query, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long selectsSoFar() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("show session status like 'Com_select'");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(2);
        }
    }

    private long account() {
        long account = Ids.next();
        update("""
                insert into account (id, username, password_hash, locale, created_at)
                values (?, ?, '-', 'en', utc_timestamp(6))""", account, "test-" + Ids.format(account).toLowerCase(Locale.ROOT));
        return account;
    }

    /** For what time alone brings about, and for what only a later release of the library has. */
    public void update(String statement, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepared(connection, statement, values)) {
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
