package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.record.AsOf;
import jp.ikodaicho.projections.record.RecordNumbers;
import jp.ikodaicho.projections.record.Sealing;
import jp.ikodaicho.projections.view.LiveView;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one PostgreSQL, both writing: the log with its processors, twice. */
@Timeout(120)
class TwoNodesTest {

    private static final List<MunicipalityCode> BODIES = List.of(RunningLog.RYUGASAKI, RunningLog.SAMPLE);
    private static final int WRITERS = 4;
    private static final int ENTRIES = 10;

    private final String[] database = Database.POSTGRESQL.fresh();
    private final RunningLog one = RunningLog.on(database);
    private final RunningLog other = RunningLog.on(database);

    @BeforeEach
    void bothAreUp() {
        one.awaitCaughtUp();
        other.awaitCaughtUp();
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    private static ConditionFactory within(int seconds) {
        return await().atMost(Duration.ofSeconds(seconds));
    }

    @Test
    void bothWriteAtOnce_toTheSameThingsAndToOthers_andNothingIsLostDoubledOrOutOfOrder() throws Exception {
        for (MunicipalityCode body : BODIES) {
            one.registered(body, "shared-a");
            one.registered(body, "shared-b");
        }
        writeConcurrently();
        one.awaitCaughtUp();

        long perWriter = 1 + ENTRIES + 2L * ENTRIES;
        assertThat(one.count("event_log")).isEqualTo(2L * BODIES.size() + 2 * WRITERS * perWriter);
        for (MunicipalityCode body : BODIES) {
            List<LoggedEvent> events = one.bean(LogReader.class).records(body, 0, Long.MAX_VALUE, 10_000);
            assertThat(events)
                    .extracting(LoggedEvent::record)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(events)
                    .extracting(event -> event.recorded().recordedAt())
                    .isSorted();
            assertThat(one.all(one.live(body)))
                    .isEqualTo(other.all(other.live(body)))
                    .isEqualTo(other.all(other.asOfHead(body)));
        }
    }

    /** Each writer has a business of its own, and enters two that all of them enter too: now one first, now the other. */
    private void writeConcurrently() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2 * WRITERS)) {
            for (int i = 0; i < 2 * WRITERS; i++) {
                RunningLog node = i % 2 == 0 ? one : other;
                MunicipalityCode body = BODIES.get(i / 2 % 2);
                String own = "own-" + i;
                writers.add(threads.submit(() -> write(node, node.registered(body, own))));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
    }

    private static void write(RunningLog node, AggregateId own) {
        MunicipalityCode body = own.municipality();
        for (int n = 0; n < ENTRIES; n++) {
            List<Step> both = Stream.of("shared-a", "shared-b")
                    .map(key -> reopen(new AggregateId(body, "business", key)))
                    .toList();
            boolean turned = n % 2 == 0;
            assertThat(node.record(body, context -> List.of(reopen(own)))).isInstanceOf(EntryResult.Stored.class);
            assertThat(node.record(body, context -> turned ? both.reversed() : both))
                    .isInstanceOf(EntryResult.Stored.class);
        }
    }

    private static Step reopen(AggregateId business) {
        return new Step(business, new Precondition.None(), new ReopenPhase(Phase.SURVEY, "again", null));
    }

    @Test
    void anEntryUnderWayOnOneNode_isWaitedForByAQuestionToTheOther() throws Exception {
        one.registered(RunningLog.RYUGASAKI, "before");
        one.awaitCaughtUp(); // from here on the sealing waits for nobody
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> entry = threads.submit(() -> {
                one.bean(TransactionTemplate.class).executeWithoutResult(open -> {
                    one.registered(RunningLog.RYUGASAKI, "under-way");
                    recorded.countDown();
                    awaitOn(goOn);
                });
            });
            recorded.await();
            AsOf now = new AsOf.At(Instant.now().truncatedTo(ChronoUnit.MILLIS));
            Future<Long> answer = threads.submit(() -> resolve(other, now));
            within(10).until(() -> waitingForALock() == 1);
            assertThat(answer.isDone()).isFalse();
            goOn.countDown();
            entry.get();

            assertThat(answer.get()).isEqualTo(2);
            other.registered(RunningLog.RYUGASAKI, "after");
            assertThat(resolve(one, now)).isEqualTo(2);
        }
    }

    private long waitingForALock() {
        return one.number("select count(*) from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'");
    }

    private static long resolve(RunningLog node, AsOf asOf) {
        return node.bean(RecordNumbers.class)
                .resolve(RunningLog.RYUGASAKI, asOf)
                .orElseThrow()
                .record();
    }

    @Test
    void theSameQuestion_hasTheSameAnswerOnBoth_whileBothWrite() throws Exception {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try {
                for (MunicipalityCode body : BODIES) {
                    one.registered(body, "shared-a");
                    one.registered(body, "shared-b");
                }
                writeConcurrently();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        List<AsOf> questions = new ArrayList<>();
        List<Long> answers = new ArrayList<>();
        while (!writing.isDone()) {
            AsOf now = new AsOf.At(Instant.now().truncatedTo(ChronoUnit.MILLIS));
            questions.add(now);
            answers.add(resolve(questions.size() % 2 == 0 ? one : other, now));
        }
        writing.join();
        one.awaitCaughtUp();

        assertThat(answers).isSorted().hasSizeGreaterThan(1);
        for (RunningLog node : List.of(one, other)) {
            assertThat(questions).extracting(asOf -> resolve(node, asOf)).isEqualTo(answers);
        }
        assertThat(one.number("select count(*) from record r join record next on next.municipality = r.municipality"
                        + " and next.number = r.number + 1 where next.recorded_ms < r.recorded_ms"))
                .isZero();
    }

    @Test
    void aNodeWhoseClockIsLate_recordsAfterWhatItRestsOn() {
        try (RunningLog late = RunningLog.with(() -> Instant.now().minusSeconds(3), database)) {
            AggregateId business = one.registered(RunningLog.RYUGASAKI, "example");
            for (RunningLog node : List.of(late, one, late, late, one)) {
                assertThat(node.record(business, new ReopenPhase(Phase.SURVEY, "again", null)))
                        .isInstanceOf(EntryResult.Stored.class);
            }
            one.awaitCaughtUp();

            List<LoggedEvent> events = one.bean(LogReader.class).records(RunningLog.RYUGASAKI, 0, Long.MAX_VALUE, 10);
            assertThat(events).extracting(event -> event.recorded().sequence()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
            assertThat(events)
                    .extracting(event -> event.recorded().recordedAt())
                    .isSorted();
        }
    }

    @Test
    void aNodeThatIsStopped_leavesItsProcessorsToTheOther() {
        one.registered(RunningLog.RYUGASAKI, "before");
        one.close();
        other.registered(RunningLog.RYUGASAKI, "after");

        other.awaitCaughtUp();
        assertThat(other.all(other.live(RunningLog.RYUGASAKI)))
                .isEqualTo(other.all(other.asOfHead(RunningLog.RYUGASAKI)));
    }

    /** What a killed node leaves: claims extended a moment ago, which nobody gives back. */
    @Test
    void claimsOfANodeThatDied_areTakenOverWithinSeconds() {
        one.registered(RunningLog.RYUGASAKI, "before");
        one.awaitCaughtUp();
        one.close();
        other.views().forEach(view -> other.processor(LiveView.group(view)).shutDown());
        other.processor(Sealing.GROUP).shutDown();
        other.jdbc()
                .sql("update token_entry set owner = 'died', claimed_at = ?")
                .param(Instant.now().toString())
                .update();
        other.views().forEach(view -> other.processor(LiveView.group(view)).start());
        other.processor(Sealing.GROUP).start();
        other.registered(RunningLog.RYUGASAKI, "after");

        within(12).until(() -> other.count("record") == 2 && other.count("view_row") == 2);
        other.awaitCaughtUp();
    }

    private static void awaitOn(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
