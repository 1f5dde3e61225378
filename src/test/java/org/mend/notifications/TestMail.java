package org.mend.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mend.identity.Principal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

/** A mail server where Mend looks for one, clients with addresses, and rounds of sending at will. */
@ApplicationScoped
public class TestMail {

    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int ROUNDS = 10;

    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;
    @Inject
    private OutboxSender sender;
    @Inject
    @ConfigProperty(name = "mend.mail.port")
    private int port;

    private GreenMail server;

    /** With nothing left to send of what other tests have done. */
    public void begin() {
        open();
        sendDue();
    }

    public void open() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public void close() {
        server.stop();
    }

    /** Rounds until nothing goes out any more. */
    public void sendDue() {
        for (int i = 0; i < ROUNDS && sender.sendDue() > 0; i++) {
            continue;
        }
    }

    /** Where it is this hour now. */
    public static ZoneId where(int hour) {
        int east = Math.floorMod(hour - OffsetDateTime.now(ZoneOffset.UTC).getHour() + NOON - 1, HOURS) - NOON + 1;
        return ZoneId.of("Etc/GMT" + (east > 0 ? "-" + east : "+" + -east));
    }

    /** Gives a client an address, in a zone where it is noon; Spanish. */
    public String reach(Principal client) {
        String address = "c" + Long.toString(id(client), Character.MAX_RADIX) + "@example.org";
        address(client, address);
        settle(client, NOON);
        return address;
    }

    public void address(Principal client, String address) {
        update("update client set email = ? where id = ?", address, id(client));
        update("update account set locale = 'es' where id = ?", client.accountId());
    }

    /** Moves a client to where it is this hour. */
    public void settle(Principal client, int hour) {
        update("update client set zone = ? where id = ?", where(hour).getId(), id(client));
    }

    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> header(mail, "To").contains(address)).toList();
    }

    public static String header(MimeMessage mail, String name) {
        try {
            String value = mail.getHeader(name, ",");
            return value == null ? "" : value;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Subject and both bodies, decoded. */
    public static String words(MimeMessage mail) {
        try {
            Multipart parts = (Multipart) mail.getContent();
            return mail.getSubject() + "\n" + parts.getBodyPart(0).getContent() + "\n" + parts.getBodyPart(1).getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret in the link of a mail. */
    public static String token(MimeMessage mail) {
        return header(mail, "List-Unsubscribe").replaceAll(".*[?]t=([A-Za-z0-9_-]+)>.*", "$1");
    }

    /** The status of a client's messages of a kind, with the reason where there is one, oldest first. */
    public String states(Principal client, MessageKind kind) {
        return text("""
                select group_concat(concat(status, coalesce(concat(' ', reason), '')) order by id separator ', ') from outbox_message
                where client_id = ? and kind = ?""", id(client), kind.name());
    }

    /** As if the pause were over and the lease had run out. */
    public void later(Principal client) {
        update("update outbox_message set due_at = utc_timestamp(6) - interval 1 second, claimed_until = null where client_id = ?"
                + " and status = 'WAITING'", id(client));
    }

    public String text(String query, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

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

    private static long id(Principal client) {
        return client.clientId().orElseThrow();
    }
}
