package jp.ikodaicho.domain.business.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.StepStatusesCorrected;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A report of steps in effect, and the corrections made since.
 *
 * @param sequence place of its event in the business, by which corrections and withdrawals name it
 * @param date as it was entered
 * @param said as it was entered
 */
public record StepFact(
        long sequence,
        @Nullable PartialDate date,
        StepStatuses said,
        @Nullable String source,
        Instant recordedAt,
        String actor,
        List<Corrected> corrections) {

    /** By day it counts from, then by order of recording. */
    static final Comparator<StepFact> ORDER =
            Comparator.comparing(StepFact::countsFrom).thenComparingLong(StepFact::sequence);

    /** A correction in effect, named by its own sequence so that it can be withdrawn too. */
    public record Corrected(long sequence, @Nullable PartialDate date, StepStatuses said) {}

    public StepFact {
        corrections = List.copyOf(corrections);
    }

    static StepFact of(Recorded<?> recorded, StepStatusesRecorded event) {
        return new StepFact(
                recorded.sequence(),
                event.occurredOn(),
                StepStatuses.of(event.steps()),
                event.source(),
                recorded.recordedAt(),
                recorded.envelope().actor(),
                List.of());
    }

    /** The date it is the report of, every correction applied; null where none was ever given. */
    public @Nullable PartialDate occurredOn() {
        return corrections.stream()
                .map(Corrected::date)
                .filter(PartialDate.class::isInstance)
                .reduce((earlier, later) -> later)
                .orElse(date);
    }

    /** What it says, every correction applied in order. */
    public StepStatuses statuses() {
        return StepStatuses.last(
                Stream.concat(Stream.of(said), corrections.stream().map(Corrected::said))
                        .toList());
    }

    /** The day it counts from (architecture.md, law 5). */
    public LocalDate countsFrom() {
        PartialDate day = occurredOn();
        return day == null ? Japan.day(recordedAt) : day.last();
    }

    /** Whether it, or a correction of it, is the event of that sequence. */
    public boolean has(long event) {
        return sequence == event || corrections.stream().anyMatch(correction -> correction.sequence() == event);
    }

    StepFact correctedBy(long event, StepStatusesCorrected correction) {
        Corrected corrected = new Corrected(event, correction.occurredOn(), StepStatuses.of(correction.steps()));
        return with(Stream.concat(corrections.stream(), Stream.of(corrected)).toList());
    }

    StepFact withoutCorrection(long event) {
        return with(corrections.stream()
                .filter(correction -> correction.sequence() != event)
                .toList());
    }

    private StepFact with(List<Corrected> others) {
        return new StepFact(sequence, date, said, source, recordedAt, actor, others);
    }
}
