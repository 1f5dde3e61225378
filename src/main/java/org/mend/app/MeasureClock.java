package org.mend.app;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.mend.measures.MeasureKeeping;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** At start and then once an hour, opens and closes what clients are asked to fill in. Every node may do it. */
@ApplicationScoped
class MeasureClock {

    private static final int AFTER_THE_DEMO = Interceptor.Priority.LIBRARY_AFTER + 500;

    private final MeasureKeeping measures;
    private ScheduledFuture<?> ticking;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    MeasureClock(MeasureKeeping measures) {
        this.measures = measures;
    }

    protected MeasureClock() {
        this(null);
    }

    void start(@Observes @Priority(AFTER_THE_DEMO) Startup started) {
        ticking = scheduler.scheduleWithFixedDelay(measures::catchUp, 0, 1, TimeUnit.HOURS);
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
