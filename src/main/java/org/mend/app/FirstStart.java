package org.mend.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mend.homework.LibraryContent;
import org.mend.identity.Founding;
import org.mend.identity.PracticeRow;
import org.mend.measures.InstrumentContent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * What a practice begins with: exercise library and questionnaires, brought up to date at each start, and on an empty database its first
 * administrator, named by {@code MEND_ADMIN_USER} and {@code MEND_ADMIN_PASSWORD} (or {@code MEND_ADMIN_PASSWORD_FILE}).
 */
@ApplicationScoped
class FirstStart {

    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

    @Inject
    private LibraryContent library;
    @Inject
    private InstrumentContent instruments;
    @Inject
    private Founding founding;
    @Inject
    @ConfigProperty(name = "mend.demo", defaultValue = "false")
    private boolean demo;
    @Inject
    @ConfigProperty(name = "mend.admin.user")
    private Optional<String> administrator;
    @Inject
    @ConfigProperty(name = "mend.admin.password")
    private Optional<String> password;
    @Inject
    @ConfigProperty(name = "mend.admin.password.file")
    private Optional<String> passwordFile;
    @Inject
    @ConfigProperty(name = "mend.practice.zone", defaultValue = "UTC")
    private String zone;

    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup started) {
        library.load();
        instruments.load();
        if (demo || !founding.isDue()) {
            return;
        }
        founding.settle(new PracticeRow("Mend", zone, "", 24, "", "", 0));
        Optional<String> secret = secret();
        if (administrator.isEmpty() || secret.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "Nobody can sign in yet: set MEND_ADMIN_USER and MEND_ADMIN_PASSWORD "
                    + "(or MEND_ADMIN_PASSWORD_FILE) for the first administrator and start again.");
        } else if (founding.openFirstAccount(administrator.get(), administrator.get(), secret.get(), Locale.ENGLISH)) {
            LOG.log(System.Logger.Level.INFO, "The first administrator can sign in now and is asked for a new password.");
        }
    }

    private Optional<String> secret() {
        if (password.isPresent() || passwordFile.isEmpty()) {
            return password;
        }
        try {
            return Optional.of(Files.readString(Path.of(passwordFile.get())).strip());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The file that MEND_ADMIN_PASSWORD_FILE names can't be read.");
            return Optional.empty();
        }
    }
}
