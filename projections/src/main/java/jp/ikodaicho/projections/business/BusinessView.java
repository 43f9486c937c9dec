package jp.ikodaicho.projections.business;

import java.util.Objects;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.LateMigrationEvent;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.PhaseEvent;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionConfirmed;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.business.events.StepEvent;
import jp.ikodaicho.domain.business.shared.LateMigration;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per business. */
public final class BusinessView implements View<BusinessRow, BusinessEvent> {

    @Override
    public String name() {
        return "business";
    }

    @Override
    public Class<BusinessRow> row() {
        return BusinessRow.class;
    }

    @Override
    public Class<BusinessEvent> feed() {
        return BusinessEvent.class;
    }

    @Override
    public BusinessRow evolve(@Nullable BusinessRow row, AggregateId aggregate, Recorded<BusinessEvent> event) {
        long sequence = event.sequence();
        if (event.event() instanceof BusinessRegistered e) {
            return BusinessRow.of(aggregate.key(), sequence, e);
        }
        BusinessRow known = Objects.requireNonNull(row, "a business begins with its registration");
        BusinessRow next = switch (event.event()) {
            case BusinessRegistered _ -> known;
            case PackageAssigned e -> known.on(known.packages().with(e.systemPackage(), e.from(), sequence));
            case ResponsibleDivisionProposed e ->
                known.owned(new BusinessRow.Responsible(e.division(), false, e.source()), e.from(), sequence);
            case ResponsibleDivisionConfirmed e ->
                known.owned(new BusinessRow.Responsible(e.division(), true, e.comment()), e.from(), sequence);
            case LateMigrationEvent e -> known.late(LateMigration.on(known.lateMigrations(), e, sequence));
            case PhaseEvent e -> known.with(e.phase(), known.facts(e.phase()).evolve(event.with(e)));
            case StepEvent e -> known.reported(known.steps().evolve(event.with(e)));
        };
        return next.at(sequence);
    }
}
