package jp.ikodaicho.api.characters.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects why which characters are candidates for one external character. */
final class CandidateGrounds {

    /** So many that only look like it are added to those with a relation. */
    private static final int BY_LOOKS = 10;

    private final Catalogue catalogue;
    private final Map<StandardCharacterId, List<CandidateGround>> related = new LinkedHashMap<>();
    private final Map<StandardCharacterId, List<CandidateGround>> alike = new LinkedHashMap<>();

    CandidateGrounds(Catalogue catalogue, CandidateRequest request) {
        this.catalogue = catalogue;
        String text = request.text();
        if (text != null) {
            catalogue.writtenAs(text).forEach(c -> add(c.id(), new CandidateGround.SameText(text)));
        }
        request.family().ifPresent(this::addFamily);
        addLooks(request.shapes());
    }

    private void addFamily(String base) {
        catalogue.ofBase(base).forEach(c -> add(c.id(), new CandidateGround.SameBase(base)));
        for (StandardCharacterId id : catalogue.shrunkTo(base)) {
            catalogue.shrinkTargets(id).stream()
                    .filter(target -> target.character().equals(base))
                    .forEach(target -> add(id, new CandidateGround.Shrinks(target)));
        }
        for (Variant variant : catalogue.relations().variants(base)) {
            if (variant.kind() != VariantKind.NON_COGNATE) {
                catalogue
                        .ofBase(variant.character())
                        .forEach(c -> add(c.id(), new CandidateGround.VariantOf(base, variant)));
            }
        }
    }

    private void add(StandardCharacterId id, CandidateGround ground) {
        related.computeIfAbsent(id, i -> new ArrayList<>()).add(ground);
    }

    private void addLooks(ShapeRanking shapes) {
        int rank = 0;
        for (SimilarCharacter similar : shapes.nearest(BY_LOOKS + related.size())) {
            rank++;
            CandidateGround ground = new CandidateGround.Similar(rank, similar.score());
            if (related.containsKey(similar.id())) {
                add(similar.id(), ground);
            } else if (alike.size() < BY_LOOKS) {
                alike.put(similar.id(), List.of(ground));
            }
        }
    }

    /** Those with a relation. */
    Map<StandardCharacterId, List<CandidateGround>> related() {
        return related;
    }

    /** Those that only look like it, the most similar first. */
    Map<StandardCharacterId, List<CandidateGround>> alike() {
        return alike;
    }

    /** Those of one character; empty for one that is no candidate. */
    List<CandidateGround> of(StandardCharacterId id) {
        return related.getOrDefault(id, alike.getOrDefault(id, List.of()));
    }
}
