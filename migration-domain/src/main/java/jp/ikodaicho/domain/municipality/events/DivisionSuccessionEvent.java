package jp.ikodaicho.domain.municipality.events;

import java.util.List;
import jp.ikodaicho.domain.shared.NamesDivisions;

/** What is said about the succession 後継 of a division; recorded at the predecessor, one succession for each successor. */
public sealed interface DivisionSuccessionEvent extends DivisionEvent, NamesDivisions
        permits DivisionSuccessionProposed, DivisionSuccessionConfirmed, DivisionSuccessionWithdrawn {

    /** Id of the division that came after. */
    String successor();

    @Override
    default List<String> divisions() {
        return List.of(successor());
    }
}
