package org.mend.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SchemaMigrationIT {

    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;

    @Test
    void dataSourceAnswers() throws SQLException {
        assertThat(single("SELECT 1")).isEqualTo("1");
    }

    @Test
    void everyScriptRan() throws SQLException {
        assertThat(single("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1")).isNotEqualTo("0");
        assertThat(single("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 0")).isEqualTo("0");
    }

    @Test
    void sessionsAreInUtcAndSeeWhatOthersCommitted() throws SQLException {
        assertThat(single("SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), NOW())")).isEqualTo("0");
        assertThat(single("SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    private String single(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
             Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
