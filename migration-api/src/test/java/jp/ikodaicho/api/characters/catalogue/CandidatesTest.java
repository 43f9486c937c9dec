package jp.ikodaicho.api.characters.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final Candidates CANDIDATES = new Candidates(new Catalogue(List::of));

    private static CandidateProposal propose(@Nullable String base, @Nullable String text) {
        return CANDIDATES.propose(new CandidateRequest(base, text, null, ShapeRanking.NONE));
    }

    private static List<String> ids(CandidateProposal proposal) {
        return proposal.candidates().stream()
                .map(candidate -> candidate.character().id().value())
                .toList();
    }

    private static Candidate of(CandidateProposal proposal, String id) {
        return proposal.candidates().stream()
                .filter(candidate -> candidate.character().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static VendorCandidate vendor(CandidateProposal proposal) {
        return Objects.requireNonNull(proposal.vendor(), "the vendor's proposal");
    }

    /** The scores given; everything else scores nothing. */
    private record Looks(Map<String, Double> scores) implements ShapeRanking {

        @Override
        public OptionalDouble score(StandardCharacterId id) {
            Double score = scores.get(id.value());
            return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
        }

        @Override
        public List<SimilarCharacter> nearest(int count) {
            return scores.entrySet().stream()
                    .map(entry -> new SimilarCharacter(new StandardCharacterId(entry.getKey()), entry.getValue()))
                    .sorted((a, b) -> Double.compare(b.score(), a.score()))
                    .limit(count)
                    .toList();
        }
    }

    @Test
    void base_bringsItsFormsAndThoseOfItsVariants() {
        CandidateProposal proposal = propose("辺", null);
        assertThat(ids(proposal)).hasSize(40).startsWith("MJ025758").contains("MJ026190", "MJ026197");
        assertThat(proposal.catalogueVersion()).isEqualTo("MJ 006.02 / 縮退 1.2.0 / IVD 2022-09-13");
        assertThat(proposal.proposed()).isEqualTo(ResultClass.B);
        assertThat(of(proposal, "MJ026190").grounds())
                .anySatisfy(ground -> assertThat(ground).isInstanceOf(CandidateGround.Shrinks.class))
                .anySatisfy(ground -> assertThat(ground).isInstanceOf(CandidateGround.VariantOf.class));
        assertThat(of(proposal, "MJ026190").proposed()).isEqualTo(ResultClass.C);
    }

    @Test
    void theCodeItself_comesFirst() {
        CandidateProposal proposal = propose("辺", "邉\uDB40\uDD0F");
        assertThat(ids(proposal)).startsWith("MJ026190", "MJ025758");
        assertThat(proposal.candidates().getFirst().grounds().getFirst())
                .isEqualTo(new CandidateGround.SameText("邉\uDB40\uDD0F"));
        assertThat(proposal.proposed()).isEqualTo(ResultClass.A);
    }

    @Test
    void sequenceOfAnotherCollection_stillBringsItsFamily() {
        CandidateProposal proposal = propose(null, "辻\uDB40\uDD00");
        assertThat(ids(proposal)).contains("MJ025761");
        assertThat(proposal.proposed()).isEqualTo(ResultClass.B);
    }

    @Test
    void privateUse_saysNothing_andNothingIsE() {
        CandidateProposal proposal = propose(null, "\uE000");
        assertThat(proposal.candidates()).isEmpty();
        assertThat(proposal.proposed()).isEqualTo(ResultClass.E);
    }

    @Test
    void looks_orderRelations_andAddOthersBehind() {
        Looks looks = new Looks(Map.of("MJ026197", 0.99, "MJ030196", 0.95, "MJ025758", 0.5));
        CandidateProposal proposal = CANDIDATES.propose(new CandidateRequest("辺", null, null, looks));
        assertThat(ids(proposal)).startsWith("MJ026197", "MJ025758").endsWith("MJ030196");
        assertThat(of(proposal, "MJ026197").grounds()).contains(new CandidateGround.Similar(1, 0.99));
        assertThat(of(proposal, "MJ030196").onlyAlike()).isTrue();
        assertThat(of(proposal, "MJ030196").proposed())
                .as("never by looks alone")
                .isEqualTo(ResultClass.C);
    }

    @Test
    void vendorsProposal_isApart() {
        CandidateProposal proposal = CANDIDATES.propose(
                new CandidateRequest("辺", null, new VendorProposal("MJ030196", false), ShapeRanking.NONE));
        assertThat(ids(proposal)).doesNotContain("MJ030196");
        assertThat(vendor(proposal).candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.grounds()).isEmpty();
            assertThat(candidate.proposed()).isEqualTo(ResultClass.C);
        });
    }

    @Test
    void vendorsSubstitute_isD_andUnknownOnesAreTold() {
        CandidateProposal proposal =
                CANDIDATES.propose(new CandidateRequest("邉", null, new VendorProposal("辺", true), ShapeRanking.NONE));
        assertThat(vendor(proposal).candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.character().id().value()).isEqualTo("MJ025758");
            assertThat(candidate.proposed()).isEqualTo(ResultClass.D);
            assertThat(candidate.grounds()).isNotEmpty();
        });
        CandidateProposal unknown = CANDIDATES.propose(
                new CandidateRequest("邉", null, new VendorProposal("MJ999999", false), ShapeRanking.NONE));
        assertThat(vendor(unknown).candidates()).isEmpty();
    }

    @Test
    void anotherCharacter_canOnlyBeASubstitute() {
        Candidate candidate = of(propose("牛", null), "MJ000007");
        assertThat(candidate.onlyAlike()).isTrue();
        assertThat(candidate.proposed()).isEqualTo(ResultClass.D);
    }
}
