package jp.ikodaicho.projections.initiative;

import java.util.Objects;
import jp.ikodaicho.domain.initiative.events.InitiativeDivisionAssigned;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFactWithdrawn;
import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.initiative.shared.InitiativeFacts;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per initiative. */
public final class InitiativeView implements View<InitiativeRow, InitiativeEvent> {

    @Override
    public String name() {
        return "initiative";
    }

    @Override
    public Class<InitiativeRow> row() {
        return InitiativeRow.class;
    }

    @Override
    public Class<InitiativeEvent> feed() {
        return InitiativeEvent.class;
    }

    @Override
    public InitiativeRow evolve(@Nullable InitiativeRow row, AggregateId aggregate, Recorded<InitiativeEvent> event) {
        long sequence = event.sequence();
        return switch (event.event()) {
            case InitiativeRegistered e ->
                new InitiativeRow(aggregate.key(), sequence, e, first(e, sequence), InitiativeFacts.NONE);
            case InitiativeDivisionAssigned e ->
                known(row).owned(known(row).divisions().with(e.division(), e.from(), sequence), sequence);
            case InitiativeFactRecorded e -> known(row).with(known(row).facts().plus(event.with(e)), sequence);
            case InitiativeFactWithdrawn e -> known(row).with(known(row).facts().without(e.withdraws()), sequence);
        };
    }

    private static Dated<String> first(InitiativeRegistered e, long sequence) {
        String division = e.division();
        return division == null ? Dated.none() : Dated.<String>none().with(division, null, sequence);
    }

    private static InitiativeRow known(@Nullable InitiativeRow row) {
        return Objects.requireNonNull(row, "an initiative begins with its registration");
    }
}
