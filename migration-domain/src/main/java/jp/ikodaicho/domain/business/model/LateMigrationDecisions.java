package jp.ikodaicho.domain.business.model;

import jp.ikodaicho.domain.business.commands.DesignateLateMigration;
import jp.ikodaicho.domain.business.commands.LateMigrationCommand;
import jp.ikodaicho.domain.business.commands.LiftLateMigration;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.LateMigrationLifted;
import jp.ikodaicho.domain.shared.Decision;

/** What commands about 特定移行支援システム lead to. */
final class LateMigrationDecisions {

    private LateMigrationDecisions() {}

    static Decision<BusinessEvent> decide(LateMigrationCommand command, BusinessMigration state) {
        return LateDeadlineIsAfterTheNationalDate.check(command)
                .or(() -> OnlyDesignatedIsLifted.check(command, state))
                .<Decision<BusinessEvent>>map(Decision::reject)
                .orElseGet(() -> accept(command));
    }

    private static Decision<BusinessEvent> accept(LateMigrationCommand command) {
        return switch (command) {
            case DesignateLateMigration c -> Decision.accept(c.designation());
            case LiftLateMigration c -> Decision.accept(new LateMigrationLifted(c.from(), c.reason()));
        };
    }
}
