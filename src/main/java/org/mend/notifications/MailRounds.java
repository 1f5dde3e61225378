package org.mend.notifications;

import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** From the start of the application on, at a fixed pause: features write what has become due, then it is mailed. Every node may. */
@ApplicationScoped
class MailRounds {

    private static final System.Logger LOG = System.getLogger(MailRounds.class.getName());

    @Resource
    private ManagedScheduledExecutorService scheduler;
    @Inject
    private MailSettings settings;
    @Inject
    private OutboxSender sender;
    @Inject
    @Any
    private Instance<DueMessages> features;

    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup started) {
        settings.obstacle().ifPresentOrElse(why -> LOG.log(System.Logger.Level.INFO, why),
                () -> scheduler.scheduleWithFixedDelay(this::round, settings.seconds(), settings.seconds(), TimeUnit.SECONDS));
    }

    /** Never throws: an exception would end the schedule. */
    void round() {
        features.forEach(feature -> attempt(feature::writeDue));
        attempt(sender::sendDue);
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A round of mails was cut short: {0}", e.getClass().getName());
        }
    }
}
