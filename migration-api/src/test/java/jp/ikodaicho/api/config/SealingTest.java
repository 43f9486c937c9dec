package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.business.BusinessView;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.record.AsOf;
import jp.ikodaicho.projections.record.RecordNumbers;
import jp.ikodaicho.projections.record.Sealing;
import jp.ikodaicho.projections.view.Rebuild;
import jp.ikodaicho.projections.view.View;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Record numbers and views under concurrent writers, on both databases, with Axon as it runs. */
class SealingTest {

    private static final int WRITERS = 8;
    private static final int ENTRIES = 15;

    @ParameterizedTest
    @EnumSource
    void concurrentWriters_leaveNumbersWithoutHoles_andEveryEngineTheSameRows(Database database) throws Exception {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            writeConcurrently(log);
            log.awaitCaughtUp();

            assertThat(log.count("event_log")).isEqualTo(2L * 4 * (ENTRIES + 1));
            for (MunicipalityCode body : List.of(RunningLog.RYUGASAKI, RunningLog.SAMPLE)) {
                List<LoggedEvent> events = records(log, body);
                assertThat(events)
                        .extracting(LoggedEvent::record)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, events.size()).boxed().toList());
                assertThat(log.all(log.live(body))).isEqualTo(log.all(log.asOfHead(body)));
                assertThat(log.live(body).all(new BusinessView())).hasSize(4);
            }
            assertEveryLeafHash(log);
            assertRebuildLeavesTheSame(log);
        }
    }

    private static void writeConcurrently(RunningLog log) throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                MunicipalityCode body = i % 2 == 0 ? RunningLog.RYUGASAKI : RunningLog.SAMPLE;
                String key = "business-" + i / 2;
                writers.add(threads.submit(() -> {
                    AggregateId business = log.registered(body, key);
                    for (int n = 0; n < ENTRIES; n++) {
                        assertThat(log.record(business, new ReopenPhase(Phase.SURVEY, "again " + n, null)))
                                .isInstanceOf(EntryResult.Stored.class);
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
    }

    private static List<LoggedEvent> records(RunningLog log, MunicipalityCode body) {
        return log.bean(LogReader.class).records(body, 0, Long.MAX_VALUE, 10_000);
    }

    /** RFC 9162 over the raw columns, written down a second time: what a verifier of somebody else's would do. */
    private static void assertEveryLeafHash(RunningLog log) {
        List<byte[]> expected = log.jdbc()
                .sql("select e.* from event_log e join record r on r.position = e.position order by e.position")
                .query((row, i) -> leaf(row))
                .list();
        List<byte[]> stored = log.jdbc()
                .sql("select leaf_hash from record order by position")
                .query((row, i) -> row.getBytes(1))
                .list();
        assertThat(stored).usingElementComparator(java.util.Arrays::compare).containsExactlyElementsOf(expected);
    }

    private static byte[] leaf(ResultSet row) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0);
        for (String column : List.of(
                "event_id", "aggregate_id", "sequence", "aggregate_type", "recorded_at", "event_type", "revision")) {
            prefixed(out, row.getString(column).getBytes(StandardCharsets.UTF_8));
        }
        prefixed(out, row.getBytes("metadata"));
        prefixed(out, row.getBytes("payload"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void prefixed(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    private static void assertRebuildLeavesTheSame(RunningLog log) {
        var before = log.all(log.live(RunningLog.RYUGASAKI));
        for (View<?, ?> view : log.views()) {
            log.processor(view).shutDown();
            log.bean(Rebuild.class).run(view);
            log.processor(view).start();
        }
        assertThat(log.all(log.live(RunningLog.RYUGASAKI))).isEqualTo(before);

        log.registered(RunningLog.RYUGASAKI, "after-rebuild");
        log.awaitCaughtUp();
        assertThat(log.all(log.live(RunningLog.RYUGASAKI)))
                .isNotEqualTo(before)
                .isEqualTo(log.all(log.asOfHead(RunningLog.RYUGASAKI)));
    }

    @ParameterizedTest
    @EnumSource
    void transactionThatCommitsLate_belowAPositionAlreadyRead_isNotLost(Database database) throws Exception {
        try (RunningLog log = RunningLog.on(database.fresh());
                Connection late = log.bean(DataSource.class).getConnection()) {
            log.registered(RunningLog.RYUGASAKI, "example");
            late.setAutoCommit(false);
            try (Statement statement = late.createStatement()) {
                statement.executeUpdate("""
                        insert into event_log (event_id, aggregate_id, sequence, aggregate_type, recorded_at, event_type,
                               revision, payload, metadata)
                        select 'late', '082082/business/late', 0, aggregate_type, recorded_at, event_type,
                               revision, payload, metadata from event_log where position = 1""");
            }
            log.registered(RunningLog.RYUGASAKI, "later");
            Awaitility.await().until(() -> log.count("record") == 2 && log.count("view_row") == 2);
            late.commit();
            log.awaitCaughtUp();

            assertThat(records(log, RunningLog.RYUGASAKI))
                    .extracting(event -> event.aggregate().key())
                    .containsExactly("example", "later", "late");
            assertThat(log.all(log.live(RunningLog.RYUGASAKI))).isEqualTo(log.all(log.asOfHead(RunningLog.RYUGASAKI)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void processorsThatBeginOnAFullLog_seeAllOfIt(Database database) {
        String[] options = database.fresh();
        try (RunningLog log = RunningLog.on(options)) {
            log.processor(Sealing.GROUP).shutDown();
            log.views().forEach(view -> log.processor(view).shutDown());
            AggregateId business = log.registered(RunningLog.RYUGASAKI, "example");
            log.record(business, new ReopenPhase(Phase.SURVEY, "again", null));
            log.bean(TransactionTemplate.class)
                    .executeWithoutResult(transaction ->
                            log.jdbc().sql("delete from token_entry").update());
        }
        try (RunningLog log = RunningLog.on(options)) {
            log.awaitCaughtUp();

            assertThat(log.count("record")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameAsOfAskedTwice_withWritesBetween_answersTheSame(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            AggregateId business = log.registered(RunningLog.RYUGASAKI, "example");
            RecordNumbers numbers = log.bean(RecordNumbers.class);
            for (int i = 0; i < 20; i++) {
                AsOf now = new AsOf.At(Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
                long first =
                        numbers.resolve(RunningLog.RYUGASAKI, now).orElseThrow().record();
                log.record(business, new ReopenPhase(Phase.SURVEY, "again " + i, null));

                assertThat(numbers.resolve(RunningLog.RYUGASAKI, now)
                                .orElseThrow()
                                .record())
                        .isEqualTo(first)
                        .isEqualTo(i + 1L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void metadataInTheLog_isTheEnvelopeAndNothingElse(Database database) throws IOException {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            log.registered(RunningLog.RYUGASAKI, "example");

            byte[] bytes = log.jdbc()
                    .sql("select metadata from event_log")
                    .query((row, i) -> row.getBytes(1))
                    .single();
            assertThat(log.bean(jp.ikodaicho.projections.log.EventCodec.class).readMetaData(bytes))
                    .containsOnlyKeys("actor", "role", "commandId", "correlationId", "causationId");
        }
    }
}
