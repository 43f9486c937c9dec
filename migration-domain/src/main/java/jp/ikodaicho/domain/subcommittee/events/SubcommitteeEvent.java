package jp.ikodaicho.domain.subcommittee.events;

import java.util.List;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.NamesDivisions;

/** Everything that can happen to the seats of a sub-committee 専門部会; each is about one division. */
public sealed interface SubcommitteeEvent extends DomainEvent, NamesDivisions
        permits DivisionSeated, SeatVacated, SeatEntryWithdrawn {

    String division();

    @Override
    default List<String> divisions() {
        return List.of(division());
    }
}
