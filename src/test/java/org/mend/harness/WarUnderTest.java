package org.mend.harness;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was packaged, with the test classes that run inside it, AssertJ and a mail server. */
public final class WarUnderTest implements AutomaticDeployment {

    private static final Path WAR = Path.of("target", "mend.war");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    @Override
    public DeploymentConfiguration generateDeploymentScenario(TestClass any) {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, WAR.toFile());
        addTestClasses(war);
        war.addAsLibrary(jarOf(Assertions.class));
        war.addAsLibrary(jarOf(GreenMail.class));
        return new DeploymentConfiguration.DeploymentContentBuilder(war).get();
    }

    /** What drives a browser or the container itself stays outside. */
    private static void addTestClasses(WebArchive war) {
        try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
            files.filter(Files::isRegularFile)
                .map(TEST_CLASSES::relativize)
                .filter(file -> !file.startsWith("org/mend/harness") && !file.startsWith("org/mend/journeys")
                    && !file.startsWith("META-INF") && !file.endsWith("ArchitectureTest.class"))
                .forEach(file -> war.addAsWebInfResource(TEST_CLASSES.resolve(file).toFile(), "classes/" + file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
