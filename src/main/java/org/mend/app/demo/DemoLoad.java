package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/** Makes the demo practice and writes it, whole or not at all. */
final class DemoLoad {

    private static final String IN_USE = "select 1 from practice union all select 1 from account limit 1";

    private DemoLoad() {
    }

    /** A practice is there, or somebody has an account: nothing of the demo belongs in such a database. */
    static boolean isInUse(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IN_USE); ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    /**
     * In one transaction of its own.
     *
     * @param passwordHash of the password that all accounts of the demo get
     * @return what was loaded
     */
    static DemoWorld load(Connection connection, Instant now, String passwordHash) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Map<String, DemoExercise> library = DemoLibrary.read(connection);
            if (library.isEmpty()) {
                throw new IllegalStateException("the exercise library is empty");
            }
            DemoWorld world = DemoWorld.at(now, library);
            new PeopleRows(connection, world, passwordHash).write();
            new SessionRows(connection, world).write();
            new HomeworkRows(connection, world).write();
            new CoupleRows(connection, world).write();
            new SharingRows(connection, world).write();
            new RepairRows(connection, world).write();
            new PlanRows(connection, world).write();
            new DemoFeedback(connection, world).write();
            new InstrumentRows(connection, world).write();
            new MeasureRows(connection, world).write();
            new NoteRows(connection, world).write();
            new OutcomeRows(connection, world).write();
            connection.commit();
            return world;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
