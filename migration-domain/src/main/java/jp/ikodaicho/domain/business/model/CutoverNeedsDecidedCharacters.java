package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.OpenCharacters;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * 本番データ移行 of a business is refused while its package of the day has characters that are not decided and not allowed to stay
 * so 移行後対応 (domain.md §3.4, rule 1), or characters decided otherwise than the same shape in another package and not waived: a
 * conflict stands in the way of both packages (product.md, rule 2).
 *
 * <p>Guaranteed: between what is counted and what is recorded no other entry of the body is recorded (docs/adr/0012). What is
 * taken up again or imported after the cut-over takes nothing back: it is open for the next.
 */
final class CutoverNeedsDecidedCharacters {

    private CutoverNeedsDecidedCharacters() {}

    static Optional<Rejection> check(PhaseCommand command, BusinessMigration state, EntryContext context) {
        return command instanceof CompletePhase c && c.phase() == Phase.DATA_MIGRATION
                ? state.packageOn(context.today()).flatMap(systemPackage -> check(systemPackage, context))
                : Optional.empty();
    }

    private static Optional<Rejection> check(String systemPackage, EntryContext context) {
        OpenCharacters open = context.surroundings().characters(systemPackage);
        return open.blocks()
                ? Optional.of(Rejection.conflict("cutover-needs-decided-characters", named(systemPackage, open)))
                : Optional.empty();
    }

    private static Map<String, String> named(String systemPackage, OpenCharacters open) {
        return Map.of(
                "systemPackage",
                systemPackage,
                "undecided",
                Long.toString(open.undecided()),
                "conflicts",
                Long.toString(open.conflicts()));
    }
}
