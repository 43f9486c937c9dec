package jp.ikodaicho.projections.view;

import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;

/** The rows everything stored leads to, with a record number or not yet: what an entry is decided on, never what is shown. */
public final class StoredRows {

    private StoredRows() {}

    public static <R, E extends DomainEvent> List<R> all(LogReader log, MunicipalityCode body, View<R, E> view) {
        Fold<R, E> fold = new Fold<>(view);
        try (Stream<LoggedEvent> stored = log.stored(body, AsOfRows.types(view))) {
            stored.forEach(fold::add);
        }
        return fold.rows().values().stream().map(Fold.Folded::row).toList();
    }
}
