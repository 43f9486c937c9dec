package jp.ikodaicho.domain.business.commands;

import java.util.List;
import jp.ikodaicho.domain.business.events.Evidence;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 完了確認.
 *
 * @param existingContract the work lies within an existing contract (domain.md §3.4, rule 3)
 */
public record CompletePhase(
        Phase phase,
        PartialDate completedOn,
        List<Evidence> evidence,
        @Nullable String comment,
        boolean existingContract)
        implements PhaseCommand {
    public CompletePhase {
        evidence = List.copyOf(evidence);
    }

    @Override
    public boolean restsOnCharacters() {
        return Phase.RESTS_ON_CHARACTERS.contains(phase);
    }
}
