package jp.ikodaicho.api.characters.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.CandidateProposal;
import jp.ikodaicho.api.characters.catalogue.CandidateRequest;
import jp.ikodaicho.api.characters.catalogue.Candidates;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.ShapeRanking;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.catalogue.VendorProposal;
import jp.ikodaicho.api.characters.glyph.GlyphPictures;
import jp.ikodaicho.api.characters.glyph.Glyphs;
import jp.ikodaicho.api.characters.glyph.UnreadableGlyphException;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.api.characters.shape.Shapes;
import jp.ikodaicho.api.characters.shape.ShapesState;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out candidates, for one character at a time; those of the last pages are kept, so that the next page need not wait. */
@Component
class Offers {

    private static final int KEPT = 256;
    private static final Set<String> SUBSTITUTES = Set.of("縮退", "代替");

    private final Candidates candidates;
    private final Catalogue catalogue;
    private final Shapes shapes;
    private final Glyphs glyphs;
    private final VendorPictures pictures;
    private final Map<OfferKey, Offer> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<OfferKey, Offer> eldest) {
            return size() > KEPT;
        }
    };

    Offers(Candidates candidates, Catalogue catalogue, Shapes shapes, Glyphs glyphs, VendorPictures pictures) {
        this.candidates = candidates;
        this.catalogue = catalogue;
        this.shapes = shapes;
        this.glyphs = glyphs;
        this.pictures = pictures;
    }

    /** What a character of a body may be. */
    Offer of(MunicipalityCode body, CharacterAnswer character) {
        OfferKey key = new OfferKey(
                character.baseCharacter(),
                CodeAsText.text(character.code()).orElse(null),
                vendor(character),
                character.glyph(),
                basis(character.glyph()));
        Offer known = kept(key);
        return known == null ? keep(key, worked(body, key)) : known;
    }

    /** Without a picture nothing is ranked, and the index is not asked for: asking begins to build it. */
    private String basis(@Nullable String glyph) {
        String index = glyph != null && shapes.state() instanceof ShapesState.Ready ready ? ready.version() : "";
        return catalogue.version() + " | " + index + " | " + glyphs.state();
    }

    private @Nullable Offer kept(OfferKey key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private Offer keep(OfferKey key, Offer offer) {
        synchronized (kept) {
            kept.put(key, offer);
        }
        return offer;
    }

    private Offer worked(MunicipalityCode body, OfferKey key) {
        CandidateProposal proposal = candidates.propose(
                new CandidateRequest(key.base(), key.text(), key.vendor(), ranking(body, key.glyph())));
        Set<StandardCharacterId> drawn = Stream.concat(
                        proposal.candidates().stream(),
                        Stream.ofNullable(proposal.vendor()).flatMap(vendor -> vendor.candidates().stream()))
                .map(candidate -> candidate.character().id())
                .distinct()
                .filter(id -> glyphs.outline(id).isPresent())
                .collect(Collectors.toSet());
        return new Offer(proposal, drawn);
    }

    private ShapeRanking ranking(MunicipalityCode body, @Nullable String glyph) {
        return Optional.ofNullable(glyph)
                .flatMap(hash -> pictures.find(body, hash))
                .map(this::ranking)
                .orElse(ShapeRanking.NONE);
    }

    private ShapeRanking ranking(byte[] picture) {
        try {
            return shapes.rank(GlyphPictures.shape(picture));
        } catch (UnreadableGlyphException unreadable) {
            return ShapeRanking.NONE;
        }
    }

    private static @Nullable VendorProposal vendor(CharacterAnswer character) {
        String proposal = character.proposal();
        String kind = Objects.requireNonNullElse(character.proposalKind(), "");
        return proposal == null || proposal.isEmpty()
                ? null
                : new VendorProposal(proposal, SUBSTITUTES.stream().anyMatch(kind::contains));
    }
}
