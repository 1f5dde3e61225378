package org.mend.journeys;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test outside the container that has the shared server and a browser of its own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class Journey {

    @RegisterExtension
    protected final Browser browser = new Browser();
}
