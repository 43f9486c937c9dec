package jp.ikodaicho.domain.initiative.model;

import java.time.LocalDate;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.events.InitiativeDivisionAssigned;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFactWithdrawn;
import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.initiative.shared.InitiativeFacts;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One initiative as far as decisions need to know it.
 *
 * @param registered what it was registered as, null before
 * @param divisions the divisions it belonged to, each from a date
 */
public record Initiative(@Nullable InitiativeRegistered registered, Dated<String> divisions, InitiativeFacts facts) {

    static final Initiative UNREGISTERED = new Initiative(null, Dated.none(), InitiativeFacts.NONE);

    Initiative evolve(Recorded<InitiativeEvent> recorded) {
        long sequence = recorded.sequence();
        return switch (recorded.event()) {
            case InitiativeRegistered e -> new Initiative(e, first(e, sequence), facts);
            case InitiativeDivisionAssigned e ->
                new Initiative(registered, divisions.with(e.division(), e.from(), sequence), facts);
            case InitiativeFactRecorded e -> new Initiative(registered, divisions, facts.plus(recorded.with(e)));
            case InitiativeFactWithdrawn e -> new Initiative(registered, divisions, facts.without(e.withdraws()));
        };
    }

    private static Dated<String> first(InitiativeRegistered e, long sequence) {
        String division = e.division();
        return division == null ? Dated.none() : Dated.<String>none().with(division, null, sequence);
    }

    Optional<String> divisionOn(LocalDate day) {
        return divisions.on(day);
    }
}
