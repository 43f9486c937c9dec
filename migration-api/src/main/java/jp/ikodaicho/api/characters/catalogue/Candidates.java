package jp.ikodaicho.api.characters.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import org.jspecify.annotations.Nullable;

/** Proposes standard characters for an external one, each with its grounds, and the class these speak for. Decides nothing. */
public final class Candidates {

    /** What is written with the very code first; then, where looks are known, by looks; else by strength of the ground. */
    private static final Comparator<Candidate> ORDER = Comparator.<Candidate, Boolean>comparing(
                    candidate -> candidate.proposed() != ResultClass.A)
            .thenComparingDouble(candidate -> -candidate.score().orElse(0))
            .thenComparing(candidate -> candidate.grounds().getFirst(), GroundOrder.STRONGEST_FIRST)
            .thenComparing(candidate -> !candidate.character().isDefaultForm())
            .thenComparing(candidate -> candidate.character().id());

    private final Catalogue catalogue;

    public Candidates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What it may be, in the order in which a person should look. */
    public CandidateProposal propose(CandidateRequest request) {
        CandidateGrounds grounds = new CandidateGrounds(catalogue, request);
        List<Candidate> all = Stream.concat(
                        candidates(grounds.related(), request.shapes()).sorted(ORDER),
                        candidates(grounds.alike(), request.shapes()))
                .toList();
        return new CandidateProposal(
                catalogue.version(),
                vendor(request, grounds),
                all,
                all.stream().map(Candidate::proposed).findFirst().orElse(ResultClass.E));
    }

    private Stream<Candidate> candidates(Map<StandardCharacterId, List<CandidateGround>> grounds, ShapeRanking shapes) {
        return grounds.entrySet().stream().flatMap(found -> candidate(found.getKey(), found.getValue(), shapes));
    }

    private Stream<Candidate> candidate(StandardCharacterId id, List<CandidateGround> grounds, ShapeRanking shapes) {
        return catalogue.find(id).stream().map(character -> {
            OptionalDouble score = shapes.score(id);
            List<CandidateGround> strongestFirst =
                    grounds.stream().sorted(GroundOrder.STRONGEST_FIRST).toList();
            return new Candidate(character, strongestFirst, score, proposed(strongestFirst));
        });
    }

    /**
     * A for the same text, B for another form of the same code point; relations between code points and looks are for a person
     * to judge, C; a character that is known to be another one can only be a substitute, D.
     */
    private static ResultClass proposed(List<CandidateGround> strongestFirst) {
        Optional<CandidateGround> first = strongestFirst.stream().findFirst();
        if (first.isEmpty()) {
            return ResultClass.C;
        }
        return switch (first.get()) {
            case CandidateGround.SameText same -> ResultClass.A;
            case CandidateGround.SameBase same -> ResultClass.B;
            case CandidateGround.Shrinks shrinks -> shrinks.sameCharacter() ? ResultClass.C : ResultClass.D;
            case CandidateGround.VariantOf variant -> variant.sameCharacter() ? ResultClass.C : ResultClass.D;
            case CandidateGround.Similar similar -> ResultClass.C;
        };
    }

    private @Nullable VendorCandidate vendor(CandidateRequest request, CandidateGrounds grounds) {
        VendorProposal given = request.vendor();
        if (given == null) {
            return null;
        }
        Stream<StandardCharacter> named = StandardCharacterId.isId(given.value())
                ? catalogue.find(given.value()).stream()
                : catalogue.writtenAs(given.value()).stream();
        List<Candidate> candidates = named.map(StandardCharacter::id)
                .flatMap(id -> candidate(id, grounds.of(id), request.shapes()))
                .map(candidate -> given.substitute() ? asSubstitute(candidate) : candidate)
                .toList();
        return new VendorCandidate(given, candidates);
    }

    private static Candidate asSubstitute(Candidate candidate) {
        return new Candidate(candidate.character(), candidate.grounds(), candidate.score(), ResultClass.D);
    }

    /** What may stand for a standard character in JIS X 0213. */
    public SubstituteProposal substitutes(StandardCharacterId id) {
        List<ShrinkTarget> targets = catalogue.shrinkTargets(id);
        Optional<String> own = catalogue.find(id).map(StandardCharacter::base);
        ResultClass proposed = targets.stream()
                .findFirst()
                .map(first -> own.filter(first.character()::equals).isPresent() ? ResultClass.A : ResultClass.D)
                .orElse(ResultClass.E);
        return new SubstituteProposal(id, targets, proposed);
    }
}
