package jp.ikodaicho.domain.municipality.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionConfirmed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionProposed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionWithdrawn;
import jp.ikodaicho.domain.shared.Recorded;

/** The successions of one division that stand, proposed or confirmed, in the order they were proposed; one per successor. */
public record Successions(@JsonValue List<Succession> list) {

    public static final Successions NONE = new Successions(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Successions {
        list = List.copyOf(list);
    }

    public Successions evolve(Recorded<DivisionSuccessionEvent> recorded) {
        long sequence = recorded.sequence();
        return switch (recorded.event()) {
            case DivisionSuccessionProposed e ->
                plus(new Succession(sequence, e.successor(), e.from(), e.kind(), e.source(), null));
            case DivisionSuccessionConfirmed e ->
                confirmed(e.successor(), new Succession.Confirmation(sequence, e.comment()));
            case DivisionSuccessionWithdrawn e -> without(e.successor());
        };
    }

    private Successions plus(Succession succession) {
        List<Succession> all = new ArrayList<>(list);
        all.add(succession);
        return new Successions(all);
    }

    private Successions confirmed(String successor, Succession.Confirmation by) {
        return new Successions(list.stream()
                .map(known -> known.successor().equals(successor) ? known.confirmed(by) : known)
                .toList());
    }

    private Successions without(String successor) {
        return new Successions(list.stream()
                .filter(known -> !known.successor().equals(successor))
                .toList());
    }

    public Optional<Succession> to(String successor) {
        return list.stream()
                .filter(known -> known.successor().equals(successor))
                .findFirst();
    }

    /** Those that are confirmed and have come by that day. */
    public Stream<Succession> confirmedBy(LocalDate day) {
        return list.stream().filter(Succession::isConfirmed).filter(known -> known.hasComeBy(day));
    }
}
