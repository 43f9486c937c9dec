package jp.ikodaicho.domain.business.shared;

import java.util.Optional;
import jp.ikodaicho.domain.business.events.LateMigrationDesignated;
import jp.ikodaicho.domain.business.events.LateMigrationEvent;
import jp.ikodaicho.domain.business.events.LateMigrationLifted;
import jp.ikodaicho.domain.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * 特定移行支援システム from a date.
 *
 * @param designation null from the date on which it is none any more
 */
public record LateMigration(@Nullable LateMigrationDesignated designation) {

    private static final LateMigration NONE = new LateMigration(null);

    public static Dated<LateMigration> on(Dated<LateMigration> known, LateMigrationEvent event, long sequence) {
        return switch (event) {
            case LateMigrationDesignated e -> known.with(new LateMigration(e), e.from(), sequence);
            case LateMigrationLifted e -> known.with(NONE, e.from(), sequence);
        };
    }

    public Optional<LateMigrationDesignated> designated() {
        return Optional.ofNullable(designation);
    }
}
