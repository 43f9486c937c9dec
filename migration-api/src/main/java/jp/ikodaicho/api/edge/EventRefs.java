package jp.ikodaicho.api.edge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.entry.EntryResult.EventRef;
import jp.ikodaicho.domain.shared.AggregateId;

/** The events of an entry as text, one per line: {@code 082082/business/resident-register#17}. */
final class EventRefs {

    private EventRefs() {}

    static String write(List<EventRef> events) {
        return events.stream()
                .map(event -> event.aggregate() + "#" + event.sequence())
                .collect(Collectors.joining("\n"));
    }

    static List<EventRef> read(String text) {
        return Arrays.stream(text.split("\n")).map(EventRefs::parse).toList();
    }

    private static EventRef parse(String line) {
        int hash = line.lastIndexOf('#');
        return new EventRef(AggregateId.parse(line.substring(0, hash)), Long.parseLong(line.substring(hash + 1)));
    }
}
