package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.record.AsOf;
import jp.ikodaicho.projections.record.BodyClock;
import jp.ikodaicho.projections.record.BodyLock;
import jp.ikodaicho.projections.record.RecordNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Recording times of nodes whose clocks differ, on both databases. */
class BodyClockTest {

    private static final MunicipalityCode BODY = RunningLog.RYUGASAKI;
    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    /** A node with a clock that stands still. */
    private record Node(RunningLog log, BodyClock clock) {

        static Node at(RunningLog log, Instant now) {
            return new Node(log, new BodyClock(log.jdbc(), log.bean(BodyLock.class), InstantSource.fixed(now)));
        }

        /** The recording time of an entry that then comes to nothing. */
        Instant record(MunicipalityCode body, Instant atTheEarliest) {
            return inATransaction(() -> clock.record(body, atTheEarliest));
        }

        Instant retell(Instant then) {
            return inATransaction(() -> clock.retell(BODY, then));
        }

        private Instant inATransaction(Supplier<Instant> time) {
            return Objects.requireNonNull(log.bean(TransactionTemplate.class).execute(status -> time.get()));
        }

        Instant asked(AsOf asOf) {
            return new RecordNumbers(log.jdbc(), clock)
                    .resolve(BODY, asOf)
                    .orElseThrow()
                    .recordedAt();
        }

        Instant asked(Instant instant) {
            return asked(new AsOf.At(instant));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntryIsRecordedAfterWhatHasItsNumber_howeverLateItsNodeIs(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            Instant recorded = registered(log);
            log.awaitCaughtUp();
            Node behind = Node.at(log, recorded.minusSeconds(10));
            Node ahead = Node.at(log, recorded.plusSeconds(10));

            assertThat(behind.record(BODY, Instant.EPOCH)).isEqualTo(recorded.plusMillis(1));
            assertThat(behind.record(BODY, recorded.plusSeconds(1))).isEqualTo(recorded.plusSeconds(1));
            assertThat(ahead.record(BODY, recorded.plusSeconds(1))).isEqualTo(recorded.plusSeconds(10));
            assertThat(behind.record(RunningLog.SAMPLE, Instant.EPOCH)).isEqualTo(recorded.minusSeconds(10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAskedForStaysAsItWasAnswered_whicheverNodeWasAsked(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            Node behind = Node.at(log, NOON);
            Node ahead = Node.at(log, NOON.plusSeconds(10));

            assertThat(ahead.asked(NOON.plusSeconds(3))).isEqualTo(NOON.plusSeconds(3));
            assertThat(behind.record(BODY, Instant.EPOCH)).isEqualTo(NOON.plusMillis(3_001));
            assertThat(ahead.asked(NOON)).isEqualTo(NOON);
            assertThat(behind.record(BODY, Instant.EPOCH)).isEqualTo(NOON.plusMillis(3_001));
            assertThat(behind.record(RunningLog.SAMPLE, Instant.EPOCH)).isEqualTo(NOON);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInstantToCome_isNow_whichIsNeverBeforeWhatIsRecorded(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            assertThat(Node.at(log, NOON).asked(Instant.MAX)).isEqualTo(NOON);
            Instant recorded = registered(log);
            Node behind = Node.at(log, recorded.minusSeconds(10));

            assertThat(behind.asked(recorded)).isEqualTo(recorded);
            assertThat(behind.asked(Instant.MAX)).isEqualTo(recorded);
            assertThat(behind.asked(AsOf.parse("2999-12-31"))).isEqualTo(recorded);
            assertThat(behind.asked(Instant.MIN)).isEqualTo(Instant.EPOCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHistoryKeepsItsInstants_unlessSomethingLaterHasItsNumber(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            Node node = Node.at(log, NOON);
            Instant then = NOON.minus(Duration.ofDays(900));
            node.asked(NOON);

            assertThat(node.retell(then)).isEqualTo(then);
            Instant recorded = registered(log);
            log.awaitCaughtUp();
            assertThat(node.retell(then)).isEqualTo(recorded.plusMillis(1));
        }
    }

    private static Instant registered(RunningLog log) {
        AggregateId business = log.registered(BODY, "example");
        return log.bean(LogReader.class)
                .after(business, -1)
                .getFirst()
                .recorded()
                .recordedAt();
    }
}
