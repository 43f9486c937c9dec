package jp.ikodaicho.api.config;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.BodyLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lock of the bodies where one process has the database for itself: an H2 file. */
final class ProcessLock implements BodyLock {

    private final ConcurrentHashMap<MunicipalityCode, ReentrantReadWriteLock> bodies = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    ProcessLock(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public <T> List<T> share(MunicipalityCode municipality, Look<T> look) {
        untilTheEnd(of(municipality).readLock());
        return rows(look);
    }

    /** The thread then shares the lock as well, as the entry it is: who has it alone may. */
    @Override
    public void exclude(MunicipalityCode municipality) {
        untilTheEnd(of(municipality).writeLock());
    }

    private static void untilTheEnd(Lock lock) {
        lock.lock();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                lock.unlock();
            }
        });
    }

    @Override
    public <T, R> R alone(MunicipalityCode municipality, Ending ending, Look<T> look, Function<List<T>, R> something) {
        ReentrantReadWriteLock.WriteLock lock = of(municipality).writeLock();
        lock.lock();
        try {
            return own.execute(status -> something.apply(rows(look)));
        } finally {
            lock.unlock();
        }
    }

    private <T> List<T> rows(Look<T> look) {
        return jdbc.sql(look.sql()).params(look.params()).query(look.row()).list();
    }

    private ReentrantReadWriteLock of(MunicipalityCode municipality) {
        return bodies.computeIfAbsent(municipality, code -> new ReentrantReadWriteLock(true));
    }
}
