package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.business.shared.PhaseFacts;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.business.BusinessRow;
import jp.ikodaicho.projections.business.BusinessView;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.record.Sealing;
import jp.ikodaicho.projections.view.Fold;
import jp.ikodaicho.projections.view.Rebuild;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.Rows;
import jp.ikodaicho.projections.view.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds for the views over any log (architecture.md, law 5): {@value #BODIES} bodies with generated histories, on both
 * databases. {@code -Dlaws.start=N} makes others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ViewLaws {

    private static final int BODIES = 40;
    private static final long START = Long.getLong("laws.start", 20231122L);
    private static final List<LocalDate> DAYS = IntStream.range(0, 30)
            .mapToObj(month -> LocalDate.of(2023, 4, 15).plusMonths(month))
            .toList();

    private final RunningLog log;
    private final List<MunicipalityCode> bodies =
            IntStream.range(1, BODIES + 1).mapToObj(ViewLaws::body).toList();

    ViewLaws(Database database) {
        log = RunningLog.on(database.fresh());
    }

    @BeforeAll
    void write() {
        GeneratedLog generated = new GeneratedLog(
                log, RandomGeneratorFactory.of("L64X128MixRandom").create(START));
        bodies.forEach(generated::write);
        generated.writeInstallation();
        log.awaitCaughtUp();
    }

    @AfterAll
    void stop() {
        log.close();
    }

    private static MunicipalityCode body(int number) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> "%05d%d".formatted(number, digit))
                .filter(MunicipalityCode::isValid)
                .map(MunicipalityCode::new)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void live_isAsOfHead() {
        for (MunicipalityCode body : everywhere()) {
            assertThat(log.all(log.live(body))).as(body.text()).isEqualTo(log.all(log.asOfHead(body)));
        }
    }

    @Test
    void oneRow_isThatOfAll_andTheKeysAreTheirs_liveAndAsOf() {
        for (MunicipalityCode body : everywhere()) {
            for (View<?, ?> view : log.views()) {
                Rows live = log.live(body);
                assertThat(live.keys(view)).isEqualTo(log.asOfHead(body).keys(view));
                assertThat(live.keys(view))
                        .<Object>map(key -> live.find(view, key).orElseThrow())
                        .isEqualTo(live.all(view));
                assertThat(live.keys(view))
                        .<Object>map(key -> log.asOfHead(body).find(view, key).orElseThrow())
                        .isEqualTo(live.all(view));
            }
        }
        assertThat(log.asOf(bodies.getFirst(), 1).keys(new BusinessView())).isEmpty();
        assertThat(log.asOf(bodies.getFirst(), 1).find(new BusinessView(), "generated"))
                .isEmpty();
        assertThat(log.asOfHead(bodies.getFirst()).find(new BusinessView(), "NO KEY"))
                .isEmpty();
    }

    private Iterable<MunicipalityCode> everywhere() {
        return Stream.concat(bodies.stream(), Stream.of(MunicipalityCode.INSTALLATION))
                .toList();
    }

    @Test
    void everyEventTypeOfTheViews_occurs() {
        assertThat(log.jdbc()
                        .sql("select distinct event_type from event_log")
                        .query((row, i) -> row.getString(1))
                        .list())
                .containsExactlyInAnyOrderElementsOf(new EventCatalogue().all().keySet());
    }

    @Test
    void rebuiltTwice_everyRowIsTheSame() {
        List<Map<String, List<?>>> before = live();
        for (View<?, ?> view : log.views()) {
            log.processor(view).shutDown();
            log.bean(Rebuild.class).run(view);
            assertThat(log.bean(Rebuild.class).run(view).rows()).isEqualTo(new RowStore.Comparison(0, 0));
            log.processor(view).start();
        }
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void everyEventDeliveredTwice_countsOnce() {
        List<Map<String, List<?>>> before = live();
        long records = log.count("record");
        for (View<?, ?> view : log.views()) {
            replay(log.processor(view));
        }
        replay(log.processor(Sealing.GROUP));

        assertThat(live()).isEqualTo(before);
        assertThat(log.count("record")).isEqualTo(records);
    }

    private static void replay(org.axonframework.eventhandling.StreamingEventProcessor processor) {
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        org.awaitility.Awaitility.await()
                .until(() -> !processor.processingStatus().isEmpty()
                        && processor.processingStatus().values().stream()
                                .allMatch(status -> status.isCaughtUp() && !status.isErrorState()));
    }

    @Test
    void asOfAnyRecord_isTheFoldOfWhatWasRecordedByThen() {
        for (MunicipalityCode body : bodies.subList(0, BODIES / 4)) {
            List<LoggedEvent> events = log.bean(LogReader.class).records(body, 0, Long.MAX_VALUE, 10_000);
            Fold<BusinessRow, BusinessEvent> fold = new Fold<>(new BusinessView());
            for (LoggedEvent event : events) {
                fold.add(event);
                long number = java.util.Objects.requireNonNull(event.record());
                assertThat(log.asOf(body, number).all(new BusinessView()))
                        .as(body + " record " + number)
                        .isEqualTo(fold.rows().values().stream()
                                .map(Fold.Folded::row)
                                .toList());
            }
        }
    }

    @Test
    void withdrawnFact_reappearsOnNoFactDate_andACorrectedOneOnlyAsCorrected() {
        for (MunicipalityCode body : bodies) {
            List<Long> withdrawn = log.bean(LogReader.class).records(body, 0, Long.MAX_VALUE, 10_000).stream()
                    .map(event -> event.recorded().event())
                    .filter(PhaseFactWithdrawn.class::isInstance)
                    .map(event -> ((PhaseFactWithdrawn) event).withdraws())
                    .toList();
            BusinessRow row =
                    log.live(body).find(new BusinessView(), "generated").orElseThrow();
            for (PhaseFacts facts : row.phases().values()) {
                for (LocalDate day : DAYS) {
                    assertThat(facts.on(day).facts())
                            .noneMatch(fact -> withdrawn.contains(fact.sequence()))
                            .flatMap(PhaseFact::corrections)
                            .noneMatch(correction -> withdrawn.contains(correction.sequence()));
                    assertThat(facts.on(day).facts()).isSubsetOf(facts.facts());
                }
            }
        }
    }

    private List<Map<String, List<?>>> live() {
        return Stream.concat(bodies.stream(), Stream.of(MunicipalityCode.INSTALLATION))
                .map(body -> log.all(log.live(body)))
                .toList();
    }
}
