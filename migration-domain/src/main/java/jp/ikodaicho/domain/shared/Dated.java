package jp.ikodaicho.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with dates: a name, a vendor, an owner. Each holds from its first day until the next one begins; of two that begin
 * on the same day the one recorded later holds.
 */
public record Dated<T>(@JsonValue List<Entry<T>> entries) {

    /** One value and the period it holds from; null is "from the beginning". */
    public record Entry<T>(T value, @Nullable PartialDate from, long sequence) {

        LocalDate first() {
            return from == null ? LocalDate.MIN : from.first();
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dated {
        entries = List.copyOf(entries);
    }

    public static <T> Dated<T> none() {
        return new Dated<>(List.of());
    }

    public Dated<T> with(T value, @Nullable PartialDate from, long sequence) {
        List<Entry<T>> all = new ArrayList<>(entries);
        all.add(new Entry<>(value, from, sequence));
        all.sort(Comparator.comparing((Entry<T> e) -> e.first()).thenComparingLong(Entry::sequence));
        return new Dated<>(all);
    }

    /** What holds on that day. */
    public Optional<T> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.first().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Entry::value);
    }

    /** What holds on that day or, where nothing does yet, the first that will. */
    public Optional<T> onOrFirst(LocalDate day) {
        return on(day).or(() -> entries.stream().findFirst().map(Entry::value));
    }
}
