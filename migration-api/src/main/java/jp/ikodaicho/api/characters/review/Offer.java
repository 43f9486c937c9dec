package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.Candidate;
import jp.ikodaicho.api.characters.catalogue.CandidateProposal;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.catalogue.VendorCandidate;

/**
 * What one external character may be, as it is offered on a page.
 *
 * @param drawn the candidates that the fonts of this machine have
 */
record Offer(CandidateProposal proposal, Set<StandardCharacterId> drawn) {

    Offer {
        drawn = Set.copyOf(drawn);
    }

    List<Candidate> candidates() {
        return proposal.candidates();
    }

    /** What the vendor proposes, the character it names first. */
    Optional<Candidate> vendor() {
        VendorCandidate vendor = proposal.vendor();
        return vendor == null ? Optional.empty() : vendor.candidates().stream().findFirst();
    }

    /** A candidate by its id, also the vendor's. */
    Optional<Candidate> find(String standard) {
        return Stream.concat(candidates().stream(), vendor().stream())
                .filter(candidate -> candidate.character().id().value().equals(standard))
                .findFirst();
    }
}
