package jp.ikodaicho.api.config;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import jp.ikodaicho.api.edge.Entries;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.domain.business.commands.RegisterBusiness;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.record.RecordNumbers;
import jp.ikodaicho.projections.view.AsOfRows;
import jp.ikodaicho.projections.view.LiveView;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.Rows;
import jp.ikodaicho.projections.view.View;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log with its processors as the program runs them, without the web. */
record RunningLog(ConfigurableApplicationContext context) implements AutoCloseable {

    static final MunicipalityCode RYUGASAKI = new MunicipalityCode("082082");
    static final MunicipalityCode SAMPLE = new MunicipalityCode("999997");
    private static final Actor DX = new Actor("dx-1", Set.of(new Actor.Grant(Role.DX_OFFICE, null)), null);

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import({
        LogConfiguration.class,
        EventStoreConfiguration.class,
        AxonConfiguration.class,
        Recorder.class,
        Entries.class
    })
    static class Log {}

    static RunningLog on(String... database) {
        return with(Clock.systemUTC(), database);
    }

    /** On a machine whose clock is not everybody's. */
    static RunningLog with(InstantSource clock, String... database) {
        return new RunningLog(new SpringApplicationBuilder(Log.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(
                        "clockOfThisMachine", InstantSource.class, () -> clock, bean -> bean.setPrimary(true)))
                .web(WebApplicationType.NONE)
                .run(database));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    List<View<?, ?>> views() {
        return bean(LogConfiguration.Views.class).all();
    }

    /** Records one command in an entry of its own. */
    EntryResult record(AggregateId target, Object command) {
        return record(target.municipality(), context -> List.of(new Step(target, new Precondition.None(), command)));
    }

    EntryResult record(MunicipalityCode body, Function<EntryContext, List<Step>> steps) {
        String id = UUID.randomUUID().toString();
        EntryContext context = new EntryContext(DX, bean(InstantSource.class).instant(), id, id, id);
        Entry entry = new Entry(steps.apply(context), context);
        return bean(Recorder.class).record(entry);
    }

    AggregateId registered(MunicipalityCode body, String key) {
        AggregateId business = new AggregateId(body, "business", key);
        record(business, new RegisterBusiness(key, null, null, List.of(), null));
        return business;
    }

    /** Returns when every event has its number and every view has seen its events. */
    void awaitCaughtUp() {
        await().atMost(Duration.ofSeconds(30)).until(() -> count("event_log") == count("record"));
        await().atMost(Duration.ofSeconds(30)).until(() -> behind() == 0);
    }

    private long behind() {
        return number("""
                select count(*) from (select aggregate_id, max(sequence) as head from event_log group by aggregate_id) e
                 where not exists (select 1 from view_row r
                    where e.aggregate_id = r.municipality || '/' || r.view_name || '/' || r.row_key
                      and r.sequence = e.head)
                """);
    }

    long count(String table) {
        return number("select count(*) from " + table);
    }

    long number(String sql) {
        return jdbc().sql(sql).query(Long.class).single();
    }

    Rows live(MunicipalityCode body) {
        return bean(RowStore.class).of(body);
    }

    Rows asOf(MunicipalityCode body, long record) {
        return new AsOfRows(bean(LogReader.class), body, record);
    }

    Rows asOfHead(MunicipalityCode body) {
        return asOf(body, bean(RecordNumbers.class).last(body));
    }

    /** All rows of all views, by view. */
    Map<String, List<?>> all(Rows rows) {
        Map<String, List<?>> all = new TreeMap<>();
        views().forEach(view -> all.put(view.name(), rows.all(view)));
        return all;
    }

    StreamingEventProcessor processor(View<?, ?> view) {
        return processor(LiveView.group(view));
    }

    StreamingEventProcessor processor(String group) {
        return bean(org.axonframework.config.Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
