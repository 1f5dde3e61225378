package org.mend.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.mend.app.launch.DataDirectory;
import org.mend.app.launch.EmbeddedDatabase;
import org.mend.app.launch.Ports;

/**
 * Starts a fresh database before the first container test and tells Arquillian how to start the server on it; ends both
 * after the last. Only where the build says that container tests run: {@code -Dmend.it=true}, which Failsafe sets.
 */
public final class TestServer implements LauncherSessionListener {

    /** The password of every account of the demo practice in the tests. */
    public static final String DEMO_PASSWORD = "test-only-parsnip-42";

    private static final Path HOME = Path.of("target", "it").toAbsolutePath();
    private static final Path SERVER_JAR = Path.of("target", "payara-micro.jar").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 30;

    private EmbeddedDatabase database;

    /** The server's address, with a slash at the end. */
    public static URI url() {
        return URI.create("http://127.0.0.1:" + Integer.getInteger("mend.it.port") + "/");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("mend.it")) {
            return;
        }
        try {
            DataDirectory directory = new DataDirectory(HOME);
            database = EmbeddedDatabase.startFresh(directory);
            int port = Ports.free();
            System.setProperty("mend.it.port", Integer.toString(port));
            configureContainer(port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        // The server first: it would only complain about a database that is gone.
        List<CompletableFuture<ProcessHandle>> ends = ProcessHandle.current().children()
            .filter(child -> child.info().command().orElse("").contains("java"))
            .map(child -> {
                child.destroy();
                return child.onExit().completeOnTimeout(child, PATIENCE_SECONDS, TimeUnit.SECONDS);
            }).toList();
        ends.forEach(CompletableFuture::join);
        database.close();
    }

    private void configureContainer(int port) throws IOException {
        Properties application = new Properties();
        application.setProperty("mend.db.url", database.access().url());
        application.setProperty("mend.db.user", database.access().user());
        application.setProperty("mend.db.password", database.access().password());
        application.setProperty("mend.demo", "true");
        application.setProperty("mend.demo.password", DEMO_PASSWORD);
        application.setProperty("mend.http.address", "127.0.0.1");
        application.setProperty("mend.it.port", Integer.toString(port));
        application.setProperty("mend.url", "http://127.0.0.1:" + port);
        // Tests that mail put a server there; rounds begin when they say so.
        application.setProperty("mend.mail.host", "127.0.0.1");
        application.setProperty("mend.mail.port", Integer.toString(Ports.free()));
        application.setProperty("mend.mail.tls", "none");
        application.setProperty("mend.mail.from", "mend@practice.example");
        application.setProperty("mend.mail.every", "86400");
        Path properties = HOME.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(properties)) {
            application.store(writer, null);
        }
        Path commands = HOME.resolve("preboot.asadmin");
        Files.writeString(commands,
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n");
        System.setProperty("payara.microJar", SERVER_JAR.toString());
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.clusterEnabled", "true");
        System.setProperty("payara.consoleOutput", "false");
        System.setProperty("payara.startupTimeoutInSeconds", "400");
        System.setProperty("payara.cmdOptions", "-Xmx1g -Djava.awt.headless=true");
        System.setProperty("payara.extraMicroOptions", "--nohazelcast --disablephonehome"
            + " --port " + port
            + " --systemproperties " + properties
            + " --prebootcommandfile " + commands
            + " --logtofile " + HOME.resolve("server.log")
            + " --contextroot /");
    }
}
