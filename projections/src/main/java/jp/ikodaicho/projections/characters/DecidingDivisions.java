package jp.ikodaicho.projections.characters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.access.shared.Grants;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.projections.access.GrantsRow;
import jp.ikodaicho.projections.municipality.DivisionRow;

/**
 * 決定課: the division that a person decided for, by the grants of the day of recording; of several the one in whose queue the
 * character is. A proxy decides for whom it names.
 */
final class DecidingDivisions {

    private final Map<String, DivisionRow> divisions;
    private final Map<String, Grants> grants;

    DecidingDivisions(List<DivisionRow> divisions, List<GrantsRow> grants) {
        this.divisions = divisions.stream().collect(Collectors.toMap(DivisionRow::division, Function.identity()));
        this.grants = grants.stream().collect(Collectors.toMap(GrantsRow::staffId, GrantsRow::grants));
    }

    /** Its name on that day; empty where none is on record. */
    String of(ReviewFact decision, List<String> queues) {
        LocalDate day = Japan.day(decision.recordedAt());
        String behalf = decision.onBehalfOf();
        return behalf == null
                ? held(decision.actor(), queues, day).map(id -> name(id, day)).orElse("")
                : name(behalf, day);
    }

    private Optional<String> held(String staffId, List<String> queues, LocalDate day) {
        List<String> held = grants.getOrDefault(staffId, Grants.NONE).on(day).stream()
                .map(Actor.Grant::division)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return held.stream()
                .filter(queues::contains)
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    private String name(String division, LocalDate day) {
        DivisionRow row = divisions.get(division);
        return row == null ? division : row.name(day);
    }
}
