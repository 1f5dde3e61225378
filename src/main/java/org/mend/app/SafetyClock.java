package org.mend.app;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.mend.measures.SafetyEscalation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** At start and then once a minute, takes safety alerts further that nobody has looked at in time. Every node does it. */
@ApplicationScoped
class SafetyClock {

    private static final int AFTER_THE_DEMO = Interceptor.Priority.LIBRARY_AFTER + 500;

    private final SafetyEscalation escalation;
    private ScheduledFuture<?> ticking;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    SafetyClock(SafetyEscalation escalation) {
        this.escalation = escalation;
    }

    protected SafetyClock() {
        this(null);
    }

    void start(@Observes @Priority(AFTER_THE_DEMO) Startup started) {
        ticking = scheduler.scheduleWithFixedDelay(escalation::escalate, 0, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
