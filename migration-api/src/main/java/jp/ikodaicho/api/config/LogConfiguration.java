package jp.ikodaicho.api.config;

import java.sql.DatabaseMetaData;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import jp.ikodaicho.projections.audit.History;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.log.EventCodec;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.Upcasters;
import jp.ikodaicho.projections.record.BodyClock;
import jp.ikodaicho.projections.record.BodyLock;
import jp.ikodaicho.projections.record.RecordNumbers;
import jp.ikodaicho.projections.view.Rebuild;
import jp.ikodaicho.projections.view.RowCodec;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;

/** The log and what reads it. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    /** Every view of the product. */
    record Views(List<View<?, ?>> all) {}

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec(new EventCatalogue(), new Upcasters());
    }

    @Bean
    LogReader logReader(JdbcClient jdbc, EventCodec codec) {
        return new LogReader(jdbc, codec);
    }

    @Bean
    History history(LogReader log, EventCodec codec) {
        return new History(log, codec);
    }

    @Bean
    BodyClock bodyClock(JdbcClient jdbc, BodyLock lock, InstantSource clock) {
        return new BodyClock(jdbc, lock, clock);
    }

    /** Several nodes may share a PostgreSQL; an H2 database is this process's own. */
    @Bean
    BodyLock bodyLock(DataSource database, JdbcTemplate jdbc, PlatformTransactionManager transactions)
            throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return "PostgreSQL".equals(product)
                ? new AdvisoryLock(jdbc, transactions)
                : new ProcessLock(JdbcClient.create(jdbc), transactions);
    }

    @Bean
    RecordNumbers recordNumbers(JdbcClient jdbc, BodyClock clock) {
        return new RecordNumbers(jdbc, clock);
    }

    @Bean
    RowStore rowStore(JdbcTemplate jdbc, EventCodec codec) {
        return new RowStore(jdbc, new RowCodec(codec.catalogue()));
    }

    @Bean
    Rebuild rebuild(LogReader log, RowStore store) {
        return new Rebuild(log, store);
    }

    @Bean
    Views views() {
        return new Views(ProductViews.ALL);
    }
}
