package jp.ikodaicho.api.config;

import java.util.function.Supplier;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.BodyLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The lock of the bodies on PostgreSQL, for all nodes: its advisory locks, which queue in the order of asking. */
final class AdvisoryLock implements BodyLock {

    /** First half of the keys; the second is the body. What else locks in this database must use another. */
    private static final int BODIES = 0x0B0D1E5;

    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    AdvisoryLock(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void share(MunicipalityCode municipality) {
        lock("select pg_advisory_xact_lock_shared(?, ?)", municipality);
    }

    @Override
    public <T> T alone(MunicipalityCode municipality, Supplier<T> something) {
        return own.execute(status -> {
            lock("select pg_advisory_xact_lock(?, ?)", municipality);
            return something.get();
        });
    }

    private void lock(String sql, MunicipalityCode municipality) {
        jdbc.sql(sql).params(BODIES, Integer.parseInt(municipality.text())).query(row -> {});
    }
}
