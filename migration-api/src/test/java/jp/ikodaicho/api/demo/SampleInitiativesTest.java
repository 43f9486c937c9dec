package jp.ikodaicho.api.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.shared.InitiativeStatus;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.business.Timeliness;
import jp.ikodaicho.projections.initiative.IndicatorAnswer;
import jp.ikodaicho.projections.initiative.InitiativeAnswer;
import jp.ikodaicho.projections.initiative.InitiativeQueries;
import jp.ikodaicho.projections.initiative.MilestoneAnswer;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.view.Fold;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.Rows;
import jp.ikodaicho.projections.view.View;
import org.junit.jupiter.api.Test;

class SampleInitiativesTest {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 28);

    private final List<MemoryLedger.Line> lines = replayed();

    private static List<MemoryLedger.Line> replayed() {
        MemoryLedger ledger = new MemoryLedger();
        SampleHistory.entries().forEach(ledger::record);
        return ledger.lines();
    }

    private InitiativeAnswer on(LocalDate day, String initiative) {
        return InitiativeQueries.find(new Question(new Folded(lines), day, day), initiative)
                .orElseThrow();
    }

    private static Timeliness timeliness(InitiativeAnswer initiative, String milestone) {
        return initiative.milestones().stream()
                .filter(m -> m.id().equals(milestone))
                .map(MilestoneAnswer::timeliness)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyKindOfEventHappens() {
        assertThat(lines.stream().<Class<?>>map(line -> line.recorded().event().getClass()))
                .containsAll(EventCatalogue.leaves(InitiativeEvent.class).toList());
    }

    @Test
    void theyGoDifferentWays() {
        assertThat(on(LAST, "chat").status()).isEqualTo(InitiativeStatus.DONE);
        assertThat(on(LAST, "intranet").status()).isEqualTo(InitiativeStatus.DONE);
        assertThat(on(LAST, "e-approval").status()).isEqualTo(InitiativeStatus.IN_PROGRESS);
        assertThat(on(LAST, "open-data").status()).isEqualTo(InitiativeStatus.PLANNED);
        assertThat(on(LAST, "ai-ocr").status()).isEqualTo(InitiativeStatus.DROPPED);
        assertThat(on(LAST, "e-approval").division()).extracting("id").isEqualTo("personnel-administration");
        assertThat(on(LocalDate.of(2024, 6, 30), "e-approval").status()).isEqualTo(InitiativeStatus.SUSPENDED);
    }

    @Test
    void someMilestonesArePutOff_someAreLate_someWereNeverHeardOf() {
        MilestoneAnswer putOff = on(LAST, "intranet").milestones().getLast();
        assertThat(putOff.originalDate()).extracting("text").isEqualTo("2024-09-02");
        assertThat(putOff.date()).extracting("text").isEqualTo("2025-01-06");
        assertThat(timeliness(on(LAST, "e-approval"), "introduction")).isEqualTo(Timeliness.LATE);
        assertThat(timeliness(on(LAST, "open-data"), "catalogue")).isEqualTo(Timeliness.OVERDUE_WITHOUT_RECORD);
        assertThat(timeliness(on(LAST, "open-data"), "use")).isEqualTo(Timeliness.IN_TIME);
        assertThat(timeliness(on(LAST, "chat"), "budget-december")).isEqualTo(Timeliness.IN_TIME);
        assertThat(timeliness(on(LocalDate.of(2024, 1, 31), "chat"), "budget-december"))
                .isEqualTo(Timeliness.IN_TIME);
    }

    @Test
    void twoAreMeasuredForThreeYears() {
        List<IndicatorAnswer> rates = on(LAST, "card").indicators();
        assertThat(rates).hasSize(13).allMatch(IndicatorAnswer::current);
        assertThat(rates.stream().map(rate -> rate.value().value())).isSorted();
        assertThat(on(LAST, "classes").indicators()).hasSize(3);
        assertThat(on(LocalDate.of(2024, 6, 30), "card").indicators()).hasSize(5);
    }

    /** The rows of every view, folded from the made-up history. */
    private record Folded(List<MemoryLedger.Line> lines) implements Rows {

        @Override
        public <R, E extends DomainEvent> List<R> all(View<R, E> view) {
            return List.copyOf(rows(view).values());
        }

        @Override
        public <R, E extends DomainEvent> Optional<R> find(View<R, E> view, String key) {
            return Optional.ofNullable(rows(view).get(key));
        }

        @Override
        public List<String> keys(View<?, ?> view) {
            return rows(view).keySet().stream().sorted().toList();
        }

        private <R, E extends DomainEvent> Map<String, R> rows(View<R, E> view) {
            Fold<R, E> fold = new Fold<>(view);
            lines.forEach(line -> fold.add(line.aggregate(), event(line.recorded())));
            return fold.rows().entrySet().stream()
                    .collect(toMap(
                            row -> row.getKey().key(), row -> row.getValue().row()));
        }

        private static Recorded<DomainEvent> event(Recorded<?> recorded) {
            return new Recorded<>(recorded.event(), recorded.sequence(), recorded.envelope());
        }
    }
}
