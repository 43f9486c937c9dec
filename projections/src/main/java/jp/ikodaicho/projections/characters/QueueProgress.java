package jp.ikodaicho.projections.characters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.projections.municipality.References;
import org.jspecify.annotations.Nullable;

/**
 * How far the queue of a division is.
 *
 * @param oldest since when the one that has waited longest waits; absent where nothing waits
 */
public record QueueProgress(
        References.DivisionName division,
        long total,
        long pending,
        long held,
        long returned,
        long awaitingApproval,
        long settled,
        @Nullable Instant oldest) {

    static List<QueueProgress> of(List<CharacterRow> rows, References references, @Nullable LocalDate factDate) {
        Map<String, List<CharacterRow>> queues = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.removed())
                .forEach(row -> row.divisions()
                        .forEach(division -> queues.computeIfAbsent(division, key -> new ArrayList<>())
                                .add(row)));
        return queues.entrySet().stream()
                .map(queue ->
                        of(Objects.requireNonNull(references.division(queue.getKey())), queue.getValue(), factDate))
                .toList();
    }

    private static QueueProgress of(
            References.DivisionName division, List<CharacterRow> rows, @Nullable LocalDate factDate) {
        Map<ReviewStatus, Long> counts =
                rows.stream().collect(Collectors.groupingBy(row -> row.status(factDate), Collectors.counting()));
        Instant oldest = rows.stream()
                .filter(row -> row.status(factDate).isOpen())
                .map(row -> row.waitingSince(factDate))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new QueueProgress(
                division,
                rows.size(),
                sum(counts, ReviewStatus.PENDING, ReviewStatus.REOPENED),
                sum(counts, ReviewStatus.HELD),
                sum(counts, ReviewStatus.RETURNED),
                sum(counts, ReviewStatus.AWAITING_APPROVAL),
                sum(counts, ReviewStatus.DECIDED, ReviewStatus.DELIVERED, ReviewStatus.LOADED, ReviewStatus.VERIFIED),
                oldest);
    }

    private static long sum(Map<ReviewStatus, Long> counts, ReviewStatus... statuses) {
        return Arrays.stream(statuses)
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }
}
