package jp.ikodaicho.api.characters.catalogue;

import java.util.List;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import org.jspecify.annotations.Nullable;

/**
 * What an external character may be.
 *
 * @param catalogueVersion to be recorded with the decision
 * @param vendor the vendor's proposal, shown apart; also among the candidates where our own grounds lead to it
 * @param candidates those with a relation first, then those that only look like it
 * @param proposed the class of the first candidate; E, 該当なし, where there is none
 */
public record CandidateProposal(
        String catalogueVersion, @Nullable VendorCandidate vendor, List<Candidate> candidates, ResultClass proposed) {}
