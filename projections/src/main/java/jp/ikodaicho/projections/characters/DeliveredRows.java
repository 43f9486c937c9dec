package jp.ikodaicho.projections.characters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.view.Fold;

/**
 * The characters of a return file, each as it was when it was taken in: folded up to that event and no further, so that nothing
 * recorded later changes the file.
 *
 * @param rows by key
 * @param record number of the last record of the entry that made the file; 0 where there is none
 */
record DeliveredRows(List<CharacterRow> rows, long record) {

    static DeliveredRows of(LogReader log, MunicipalityCode body, ReturnFiles.Wanted wanted) {
        CharacterView view = new CharacterView();
        Fold<CharacterRow, ?> fold = new Fold<>(view);
        Map<AggregateId, Long> taken = new HashMap<>();
        try (Stream<LoggedEvent> slice = log.slice(body, wanted.upTo(), types(view))) {
            slice.filter(event -> !taken.containsKey(event.aggregate())).forEach(event -> {
                fold.add(event);
                Long number = event.record();
                fold.find(event.aggregate())
                        .filter(row -> number != null && wanted.is(event, row))
                        .ifPresent(row -> taken.put(event.aggregate(), number));
            });
        }
        List<CharacterRow> rows = taken.keySet().stream()
                .sorted()
                .flatMap(id -> fold.find(id).stream())
                .toList();
        return new DeliveredRows(
                rows, taken.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private static List<String> types(CharacterView view) {
        return EventCatalogue.leaves(view.feed())
                .map(type -> EventCatalogue.typeOf(type).name())
                .toList();
    }
}
