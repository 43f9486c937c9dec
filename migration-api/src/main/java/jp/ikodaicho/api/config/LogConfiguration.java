package jp.ikodaicho.api.config;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import jp.ikodaicho.projections.audit.History;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.log.EventCodec;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.Upcasters;
import jp.ikodaicho.projections.record.OpenEntries;
import jp.ikodaicho.projections.record.RecordNumbers;
import jp.ikodaicho.projections.view.Rebuild;
import jp.ikodaicho.projections.view.RowCodec;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    OpenEntries openEntries(InstantSource clock) {
        return new OpenEntries(clock);
    }

    @Bean
    RecordNumbers recordNumbers(JdbcClient jdbc, InstantSource clock, OpenEntries openEntries) {
        return new RecordNumbers(jdbc, clock, openEntries);
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
