package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseStatus;

/**
 * What a phase entry led to.
 *
 * @param businesses each business it was for, as it stood right after the entry
 */
record PhaseEntryAnswer(EntryAnswer entry, List<After> businesses) {

    /**
     * A business after the entry.
     *
     * @param version its version after the entry, as in its ETag
     */
    record After(String business, long version, Phase phase, PhaseStatus status, boolean recheck) {}
}
