package org.mend.notifications;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where mails go out and what they say of their sender, from MicroProfile Config. Without a host, none go out. */
@ApplicationScoped
class MailSettings {

    private static final String PATIENCE = "20000";
    private static final Set<String> KINDS_OF_TLS = Set.of("none", "starttls", "tls");

    @Inject
    @ConfigProperty(name = "mend.mail.host")
    private Optional<String> host;
    @Inject
    @ConfigProperty(name = "mend.mail.port")
    private Optional<Integer> port;
    @Inject
    @ConfigProperty(name = "mend.mail.user")
    private Optional<String> user;
    @Inject
    @ConfigProperty(name = "mend.mail.password")
    private Optional<String> password;
    @Inject
    @ConfigProperty(name = "mend.mail.password.file")
    private Optional<String> passwordFile;
    @Inject
    @ConfigProperty(name = "mend.mail.from")
    private Optional<String> from;
    @Inject
    @ConfigProperty(name = "mend.mail.tls", defaultValue = "starttls")
    private String tls;
    @Inject
    @ConfigProperty(name = "mend.mail.every", defaultValue = "30")
    private int seconds;
    @Inject
    @ConfigProperty(name = "mend.url")
    private Optional<String> url;

    /** Empty when mails can go out, else one line for the log that says why they do not. */
    Optional<String> obstacle() {
        if (host.isEmpty()) {
            return Optional.of("No mail goes out: MEND_MAIL_HOST names no mail server. Messages wait.");
        } else if (from().isEmpty()) {
            return Optional.of("No mail goes out: MEND_MAIL_FROM is no mail address.");
        } else if (baseUrl().isEmpty()) {
            return Optional.of("No mail goes out: MEND_URL is not this site's address, such as https://mend.example.org");
        } else if (!KINDS_OF_TLS.contains(tls())) {
            return Optional.of("No mail goes out: MEND_MAIL_TLS is neither none, starttls nor tls.");
        } else if (user.isPresent() && secret().isEmpty()) {
            return Optional.of("No mail goes out: there is MEND_MAIL_USER, but neither MEND_MAIL_PASSWORD nor a readable "
                    + "MEND_MAIL_PASSWORD_FILE.");
        }
        return Optional.empty();
    }

    Optional<MailAddress> from() {
        return from.flatMap(MailAddress::of);
    }

    /** Without a slash at its end. */
    Optional<String> baseUrl() {
        return url.map(text -> text.strip().replaceAll("/+$", "")).filter(MailSettings::isSite);
    }

    private static boolean isSite(String text) {
        try {
            URI site = URI.create(text);
            return site.getHost() != null && site.getQuery() == null && site.getFragment() == null
                    && ("https".equals(site.getScheme()) || "http".equals(site.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Between the end of a round and the next. */
    int seconds() {
        return Math.max(1, seconds);
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> secret() {
        if (password.isPresent() || passwordFile.isEmpty()) {
            return password;
        }
        try {
            return Optional.of(Files.readString(Path.of(passwordFile.get())).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** For a session of Jakarta Mail: no step waits longer than 20 seconds, and TLS that was asked for is insisted on. */
    Properties session() {
        Properties session = new Properties();
        String protocol = "tls".equals(tls()) ? "smtps" : "smtp";
        session.setProperty("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        session.setProperty(prefix + "host", host.orElseThrow());
        session.setProperty(prefix + "port", String.valueOf(port.orElseGet(this::usualPort)));
        session.setProperty(prefix + "auth", String.valueOf(user.isPresent()));
        session.setProperty(prefix + "starttls.enable", String.valueOf("starttls".equals(tls())));
        session.setProperty(prefix + "starttls.required", String.valueOf("starttls".equals(tls())));
        session.setProperty(prefix + "ssl.checkserveridentity", "true");
        session.setProperty(prefix + "connectiontimeout", PATIENCE);
        session.setProperty(prefix + "timeout", PATIENCE);
        session.setProperty(prefix + "writetimeout", PATIENCE);
        return session;
    }

    private int usualPort() {
        return switch (tls()) {
            case "tls" -> 465;
            case "starttls" -> 587;
            default -> 25;
        };
    }

    private String tls() {
        return tls.strip().toLowerCase(Locale.ROOT);
    }
}
