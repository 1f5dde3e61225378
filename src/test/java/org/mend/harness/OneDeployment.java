package org.mend.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Lets all test classes share one server with one deployment, the real WAR. Arquillian would start both anew for every
 * class; here the first class does, and the following take over what it found. {@link WarUnderTest} is what is deployed.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Sharing.class);
    }

    /** Made once by Arquillian, and told of every class. */
    public static final class Sharing {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofClass;

        private DeploymentScenario shared;
        private boolean tried;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> first) {
            if (shared == null) {
                first.proceed();
                shared = ofClass.get();
            } else {
                ofClass.set(shared);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> first) {
            if (!tried) {
                tried = true;
                first.proceed();
                deployed = true;
            }
            if (!deployed) {
                throw new IllegalStateException("The server did not start for an earlier test class; see target/it/server.log.0");
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> notYet) {
            // Another class may follow; the server is ended with the JVM of the tests.
        }
    }
}
