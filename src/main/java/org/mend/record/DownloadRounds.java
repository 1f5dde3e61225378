package org.mend.record;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Downloads are made as soon as they are asked for; a round now and then takes up what a stopped node has left. */
@ApplicationScoped
class DownloadRounds {

    private static final System.Logger LOG = System.getLogger(DownloadRounds.class.getName());
    private static final int PAUSE_SECONDS = 60;

    private final DownloadWorker worker;
    private ScheduledFuture<?> rounds;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    DownloadRounds(DownloadWorker worker) {
        this.worker = worker;
    }

    protected DownloadRounds() {
        this(null);
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup started) {
        rounds = scheduler.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) DownloadAsked asked) {
        scheduler.submit(this::round);
    }

    /** Never throws: an exception would end the schedule. */
    private void round() {
        try {
            worker.round();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A round of downloads was cut short: {0}", e.getClass().getName());
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
