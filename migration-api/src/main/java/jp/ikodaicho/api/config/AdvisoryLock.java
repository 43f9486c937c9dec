package jp.ikodaicho.api.config;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.BodyLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lock of the bodies on PostgreSQL, for all nodes: its advisory locks, which queue in the order of asking. Lock and look are
 * sent together but are two statements: one would look at what was there before it waited.
 */
final class AdvisoryLock implements BodyLock {

    /** First half of the keys; the second is the body. What else locks in this database must use another. */
    private static final int BODIES = 0x0B0D1E5;

    private static final Look<Integer> NOTHING = new Look<>("select 1", List.of(), (row, i) -> row.getInt(1));

    private static final String SHARE = "select pg_advisory_xact_lock_shared(?, ?); ";
    private static final String ALONE = "select pg_advisory_xact_lock(?, ?); ";
    private static final String ALONE_NOT_DURABLE =
            "select set_config('synchronous_commit', 'off', true), pg_advisory_xact_lock(?, ?); ";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;

    AdvisoryLock(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public <T> List<T> share(MunicipalityCode municipality, Look<T> look) {
        return locked(SHARE, municipality, look);
    }

    @Override
    public void exclude(MunicipalityCode municipality) {
        locked(ALONE, municipality, NOTHING);
    }

    @Override
    public <T, R> R alone(MunicipalityCode municipality, Ending ending, Look<T> look, Function<List<T>, R> something) {
        String lock = switch (ending) {
            case DURABLE -> ALONE;
            case VISIBLE -> ALONE_NOT_DURABLE;
        };
        return own.execute(status -> something.apply(locked(lock, municipality, look)));
    }

    private <T> List<T> locked(String lock, MunicipalityCode municipality, Look<T> look) {
        List<Object> all = new ArrayList<>(List.of(BODIES, Integer.parseInt(municipality.text())));
        all.addAll(look.params());
        return jdbc.execute(lock + look.sql(), (PreparedStatementCallback<List<T>>) both -> {
            for (int i = 0; i < all.size(); i++) {
                both.setObject(i + 1, all.get(i));
            }
            both.execute();
            return second(both, look);
        });
    }

    private static <T> List<T> second(PreparedStatement both, Look<T> look) throws SQLException {
        if (!both.getMoreResults()) {
            throw new SQLException("the look has no result: " + look.sql());
        }
        List<T> rows = new ArrayList<>();
        try (ResultSet result = both.getResultSet()) {
            while (result.next()) {
                rows.add(look.row().mapRow(result, rows.size()));
            }
        }
        return rows;
    }
}
