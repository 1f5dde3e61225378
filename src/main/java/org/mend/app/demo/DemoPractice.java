package org.mend.app.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mend.identity.Passwords;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * At start, after the schema and the library: loads the demo practice where it is wanted, allowed and not there yet, and sees
 * to it that its accounts let in those who know the launcher's password, or nobody at all.
 */
@ApplicationScoped
class DemoPractice {

    private static final System.Logger LOG = System.getLogger(DemoPractice.class.getName());

    private final Passwords passwords;
    private final Clock clock;
    private final DemoProfile profile;

    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;

    @Inject
    DemoPractice(Passwords passwords, Clock clock,
            @ConfigProperty(name = "mend.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "mend.demo.password") Optional<String> password,
            @ConfigProperty(name = "mend.http.address") Optional<String> address) {
        this.passwords = passwords;
        this.clock = clock;
        this.profile = new DemoProfile(wanted, password, address);
    }

    protected DemoPractice() {
        this(null, null, false, Optional.empty(), Optional.empty());
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup started) {
        profile.refusal().ifPresent(reason -> LOG.log(System.Logger.Level.WARNING, "The demo practice stays closed: {0}.", reason));
        try (Connection connection = dataSource.getConnection()) {
            if (profile.isOpen()) {
                open(connection, profile.password().orElseThrow());
            } else if (DemoAccounts.sharedHash(connection).isPresent()) {
                int closed = DemoAccounts.close(connection, passwords.hash(UUID.randomUUID().toString()));
                LOG.log(System.Logger.Level.WARNING, "This database holds the demo practice; its {0} accounts were closed.", closed);
            }
        } catch (SQLException failure) {
            throw refuse("SQL state " + failure.getSQLState(), failure);
        } catch (RuntimeException failure) {
            throw refuse(failure.getMessage(), failure);
        }
    }

    /** One line for the operator, and an exception that makes the container give up the deployment. */
    private static IllegalStateException refuse(String reason, Exception cause) {
        String line = "Mend does not start: the demo practice could not be loaded or closed. " + reason;
        LOG.log(System.Logger.Level.ERROR, line, cause);
        return new IllegalStateException(line, cause);
    }

    private void open(Connection connection, String password) throws SQLException {
        if (DemoLoad.isInUse(connection)) {
            renewPassword(connection, password);
            return;
        }
        long begun = System.nanoTime();
        DemoWorld world = DemoLoad.load(connection, clock.instant(), passwords.hash(password));
        LOG.log(System.Logger.Level.INFO, "Loaded the demo practice: {0} clients, {1} sessions, {2} assignments in {3} ms.",
                world.people().clients().size(), world.sessions().size(), world.assignments().size(),
                (System.nanoTime() - begun) / 1_000_000);
    }

    /** The doors were closed, or the launcher's folder is a new one and with it the password. */
    private void renewPassword(Connection connection, String password) throws SQLException {
        Optional<String> shared = DemoAccounts.sharedHash(connection).filter(hash -> !passwords.matches(password, hash));
        if (shared.isPresent()) {
            DemoAccounts.renew(connection, shared.get(), passwords.hash(password));
        }
    }
}
