package org.mend.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of all journeys, started once. The Chromium of this machine is used; where there is none it is installed,
 * by apt as root on Debian, else by Playwright's own installer. It is never skipped: without a browser the build fails.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    /** Quiet towards the outside: a test browser has nothing to look up there. */
    private static final List<String> FLAGS = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Chromium() {
        Optional<Path> executable = installed().or(Chromium::installByApt);
        if (executable.isEmpty()) {
            installByPlaywright();
        }
        List<String> flags = new ArrayList<>(FLAGS);
        if (isRoot()) {
            flags.add("--no-sandbox");
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(flags);
        executable.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    com.microsoft.playwright.Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    }

    private static Optional<Path> installByApt() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("sh", "-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium");
        return installed();
    }

    private static void installByPlaywright() {
        run(ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI", "install", "--with-deps", "chromium");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(String... command) {
        try {
            int exit = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Files.createDirectories(Browser.RESULTS).resolve("install-chromium.log").toFile()).start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("Chromium could not be installed; see target/journeys/install-chromium.log");
            }
        } catch (IOException failure) {
            throw new IllegalStateException("Chromium could not be installed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
