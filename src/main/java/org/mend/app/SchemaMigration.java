package org.mend.app;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the schema up to date before anything else of the application runs. When it can't, the application does not
 * start: a server on a schema it does not know loses data. Others that work at start observe the same event with a
 * higher priority number, or {@link jakarta.enterprise.event.Startup}.
 */
@ApplicationScoped
class SchemaMigration {

    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object start) {
        Flyway flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .load();
        try {
            refuseNewerSchema(flyway);
            flyway.migrate();
        } catch (FlywayException failure) {
            throw refuse("the database schema could not be brought up to date. " + firstLine(failure), failure);
        }
    }

    private static void refuseNewerSchema(Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState().isApplied() && !applied.getState().isResolved() && applied.getVersion() != null) {
                throw refuse("the database schema is newer than this version of Mend (it has " + applied.getVersion()
                    + ", which is unknown here). Deploy the newer version, or restore a backup.", null);
            }
        }
    }

    /** One line for the operator, and an exception that makes the container give up the deployment. */
    private static IllegalStateException refuse(String reason, Exception cause) {
        String line = "Mend does not start: " + reason;
        LOG.log(System.Logger.Level.ERROR, line);
        return new IllegalStateException(line, cause);
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty())
            .limit(3).reduce((first, next) -> first + " " + next).orElse("");
    }
}
