package org.mend.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: a connection from the pool answers within two seconds. Says nothing about why not, for anyone may ask. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DatabaseReadiness.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException failure) {
            LOG.log(System.Logger.Level.WARNING, "The database does not answer: SQL state {0}", failure.getSQLState());
            return false;
        }
    }
}
