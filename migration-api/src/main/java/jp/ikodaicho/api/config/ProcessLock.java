package jp.ikodaicho.api.config;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.BodyLock;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lock of the bodies where one process has the database for itself: an H2 file. */
final class ProcessLock implements BodyLock {

    private final ConcurrentHashMap<MunicipalityCode, ReentrantReadWriteLock> bodies = new ConcurrentHashMap<>();
    private final TransactionTemplate own;

    ProcessLock(PlatformTransactionManager transactions) {
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void share(MunicipalityCode municipality) {
        ReentrantReadWriteLock.ReadLock lock = of(municipality).readLock();
        lock.lock();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                lock.unlock();
            }
        });
    }

    @Override
    public <T> T alone(MunicipalityCode municipality, Supplier<T> something) {
        ReentrantReadWriteLock.WriteLock lock = of(municipality).writeLock();
        lock.lock();
        try {
            return own.execute(status -> something.get());
        } finally {
            lock.unlock();
        }
    }

    private ReentrantReadWriteLock of(MunicipalityCode municipality) {
        return bodies.computeIfAbsent(municipality, code -> new ReentrantReadWriteLock(true));
    }
}
