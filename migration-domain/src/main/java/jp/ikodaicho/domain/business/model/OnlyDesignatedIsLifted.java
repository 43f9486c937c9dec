package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.LateMigrationCommand;
import jp.ikodaicho.domain.business.commands.LiftLateMigration;
import jp.ikodaicho.domain.shared.Rejection;

/** What was never said to be a 特定移行支援システム cannot cease to be one. */
final class OnlyDesignatedIsLifted {

    private OnlyDesignatedIsLifted() {}

    static Optional<Rejection> check(LateMigrationCommand command, BusinessMigration state) {
        boolean never = state.lateMigrations().entries().stream()
                .allMatch(entry -> entry.value().designated().isEmpty());
        return command instanceof LiftLateMigration && never
                ? Optional.of(Rejection.conflict("not-a-late-migration", Map.of()))
                : Optional.empty();
    }
}
