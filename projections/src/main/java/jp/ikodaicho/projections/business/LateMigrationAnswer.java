package jp.ikodaicho.projections.business;

import jp.ikodaicho.domain.business.events.LateMigrationDesignated;
import jp.ikodaicho.domain.business.shared.LateMigration;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * 特定移行支援システム on the day asked for.
 *
 * @param ground 事由, 1 to 4
 * @param deadline 個別の移行期限
 */
public record LateMigrationAnswer(
        int ground,
        PartialDate deadline,
        @Nullable PartialDate from,
        @Nullable String document,
        @Nullable String source) {

    static @Nullable LateMigrationAnswer of(BusinessRow row, Question question) {
        return row.lateMigrations()
                .on(question.day())
                .flatMap(LateMigration::designated)
                .map(LateMigrationAnswer::of)
                .orElse(null);
    }

    private static LateMigrationAnswer of(LateMigrationDesignated designation) {
        return new LateMigrationAnswer(
                designation.ground().number(),
                designation.deadline(),
                designation.from(),
                designation.document(),
                designation.source());
    }
}
