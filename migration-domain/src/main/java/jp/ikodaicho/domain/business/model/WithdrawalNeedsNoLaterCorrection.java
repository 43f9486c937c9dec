package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.shared.StepFact;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * A report of steps that somebody corrected is not taken back without the correction: withdraw that first. A later report does
 * not build on an earlier one, it says for itself how the steps stood.
 */
final class WithdrawalNeedsNoLaterCorrection {

    private WithdrawalNeedsNoLaterCorrection() {}

    static Optional<Rejection> check(WithdrawEntry c, BusinessMigration state) {
        return c.sequences().stream()
                .flatMap(sequence -> state.steps().having(sequence).stream()
                        .flatMap(report -> report.corrections().stream())
                        .map(StepFact.Corrected::sequence)
                        .filter(correction ->
                                correction > sequence && !c.sequences().contains(correction)))
                .findFirst()
                .map(correction -> Rejection.conflict("later-correction-builds-on-it", Map.of()));
    }
}
