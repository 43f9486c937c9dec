package jp.ikodaicho.domain.municipality.commands;

import java.util.Set;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 後継の提案.
 *
 * @param division the predecessor, whose aggregate this is sent to
 * @param beyond the divisions that the successor is known to lead to, through any number of successions: what one division cannot
 *     know of the others comes in with the command
 * @param from first period of the successor's; null where nobody knows
 * @param source what the proposal rests on
 */
public record ProposeSuccession(
        String division,
        String successor,
        Set<String> beyond,
        @Nullable PartialDate from,
        SuccessionKind kind,
        String source)
        implements SuccessionCommand {

    public ProposeSuccession {
        beyond = Set.copyOf(beyond);
    }
}
