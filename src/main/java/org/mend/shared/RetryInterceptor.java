package org.mend.shared;

import java.io.Serializable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Runs outside of the {@code @Transactional} interceptor, whose priority is PLATFORM_BEFORE + 200. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TRIES = 8;
    private static final long FIRST_PAUSE_NANOS = 4_000_000;

    @Resource
    private transient TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object retry(InvocationContext invocation) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return invocation.proceed();
        }
        for (int tried = 1;; tried++) {
            try {
                return invocation.proceed();
            } catch (Exception e) {
                if (e instanceof MendException) {
                    throw e;
                }
                if (!LostRace.isCauseOf(e)) {
                    throw e;
                }
                if (tried == TRIES) {
                    throw new Conflict("busy-try-again");
                }
                long pause = FIRST_PAUSE_NANOS << Math.min(tried - 1, 5);
                LockSupport.parkNanos(pause / 2 + ThreadLocalRandom.current().nextLong(pause));
            }
        }
    }
}
