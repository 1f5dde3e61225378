package org.mend.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mend.harness.TestServer;

/**
 * A clean browser profile for each test, more of them where two people meet in one journey. When the test fails, every open
 * page leaves a picture in {@code target/journeys/}, and every profile a trace where {@code -Dmend.trace=true} asks for it: to
 * trace whatever happens makes all journeys take much longer.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {

    static final Path RESULTS = Path.of("target", "journeys");

    private static final boolean TRACED = Boolean.getBoolean("mend.trace");
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 860;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final double PATIENCE_MILLIS = 30_000;

    private final List<BrowserContext> profiles = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext test) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = test.getRoot().getStore(ExtensionContext.Namespace.create(Browser.class))
            .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        String name = test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
        for (int i = 0; i < profiles.size(); i++) {
            BrowserContext profile = profiles.get(i);
            if (failed) {
                keep(profile, RESULTS.resolve(i == 0 ? name : name + "-" + (i + 1)));
            }
            profile.close();
        }
        profiles.clear();
    }

    /** A page of somebody at a desk, with a profile of its own. */
    Page desk() {
        return newPage(DESK_WIDTH, DESK_HEIGHT, false);
    }

    /** A page of somebody who holds a phone, with a profile of its own. */
    Page phone() {
        return newPage(PHONE_WIDTH, PHONE_HEIGHT, true);
    }

    /** A phone that keeps what is needed without network, as a real one does; elsewhere no worker stands between test and server. */
    Page phoneWithWorker() {
        return newPage(PHONE_WIDTH, PHONE_HEIGHT, true, ServiceWorkerPolicy.ALLOW);
    }

    private Page newPage(int width, int height, boolean phone) {
        return newPage(width, height, phone, ServiceWorkerPolicy.BLOCK);
    }

    private Page newPage(int width, int height, boolean phone, ServiceWorkerPolicy workers) {
        BrowserContext profile = chromium.browser().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(TestServer.url().toString())
            .setViewportSize(width, height)
            .setHasTouch(phone)
            .setIsMobile(phone)
            .setServiceWorkers(workers)
            .setLocale("en-GB")
            .setTimezoneId("Europe/Madrid"));
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        if (TRACED) {
            profile.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        profiles.add(profile);
        return profile.newPage();
    }

    private static void keep(BrowserContext profile, Path prefix) {
        List<Page> pages = profile.pages();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(prefix + (i == 0 ? "" : "-page" + (i + 1)) + ".png")));
        }
        if (TRACED) {
            profile.tracing().stop(new Tracing.StopOptions().setPath(Path.of(prefix + "-trace.zip")));
        }
    }
}
