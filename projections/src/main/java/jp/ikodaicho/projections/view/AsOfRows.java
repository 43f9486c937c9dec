package jp.ikodaicho.projections.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;

/** The rows of one body as they were known up to a record number: folded from its slice of the log, each view once. */
public final class AsOfRows implements Rows {

    private final LogReader log;
    private final MunicipalityCode municipality;
    private final long record;
    private final Map<String, Map<String, ?>> folded = new HashMap<>();

    public AsOfRows(LogReader log, MunicipalityCode municipality, long record) {
        this.log = log;
        this.municipality = municipality;
        this.record = record;
    }

    @Override
    public <R, E extends DomainEvent> List<R> all(View<R, E> view) {
        return List.copyOf(rows(view).values());
    }

    @Override
    public List<String> keys(View<?, ?> view) {
        return log.aggregates(municipality, record, types(view)).stream()
                .map(AggregateId::key)
                .sorted()
                .toList();
    }

    /** Folds the one aggregate, unless the view is folded already. */
    @Override
    public <R, E extends DomainEvent> Optional<R> find(View<R, E> view, String key) {
        return folded.containsKey(view.name()) ? Optional.ofNullable(rows(view).get(key)) : fold(view, key);
    }

    private <R, E extends DomainEvent> Optional<R> fold(View<R, E> view, String key) {
        if (!AggregateId.isKey(key)) {
            return Optional.empty();
        }
        Fold<R, E> fold = new Fold<>(view);
        log.slice(new AggregateId(municipality, view.name(), key), record).forEach(fold::add);
        return fold.rows().values().stream().map(Fold.Folded::row).findFirst();
    }

    @SuppressWarnings("unchecked") // a view's rows are put there by the same view
    private <R, E extends DomainEvent> Map<String, R> rows(View<R, E> view) {
        return (Map<String, R>) folded.computeIfAbsent(view.name(), name -> fold(view));
    }

    private <R, E extends DomainEvent> Map<String, R> fold(View<R, E> view) {
        Fold<R, E> fold = new Fold<>(view);
        try (Stream<LoggedEvent> slice = log.slice(municipality, record, types(view))) {
            slice.forEach(fold::add);
        }
        Map<String, R> rows = new TreeMap<>();
        for (Map.Entry<AggregateId, Fold.Folded<R>> row : fold.rows().entrySet()) {
            rows.put(row.getKey().key(), row.getValue().row());
        }
        return rows;
    }

    /** Stable names of the events that feed a view. */
    static List<String> types(View<?, ?> view) {
        return EventCatalogue.leaves(view.feed())
                .map(EventCatalogue::typeOf)
                .map(EventType::name)
                .toList();
    }
}
