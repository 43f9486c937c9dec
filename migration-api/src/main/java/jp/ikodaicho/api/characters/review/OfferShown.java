package jp.ikodaicho.api.characters.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.ikodaicho.api.characters.catalogue.Candidate;
import jp.ikodaicho.api.characters.catalogue.VendorCandidate;
import jp.ikodaicho.api.characters.glyph.FontState;
import jp.ikodaicho.api.characters.shape.ShapesState;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.DecisionAnswer;
import org.jspecify.annotations.Nullable;

/** What is offered for a character, numbered; the vendor's proposal apart. */
final class OfferShown {

    /** As many as there are digits. */
    static final int KEYS = 9;

    private final Texts t;
    private final ReviewParts parts;
    private final ReviewRequest request;
    private final CharacterAnswer character;
    private final Offer offer;

    OfferShown(Screen screen, ReviewParts parts, ReviewRequest request, CharacterAnswer character) {
        this.t = screen.t();
        this.parts = parts;
        this.request = request;
        this.character = character;
        this.offer = parts.offers().of(screen.asked().municipality(), character);
    }

    Offer offer() {
        return offer;
    }

    /** @param difference where its difference from a standard character is drawn; null where there is no picture */
    OfferView view(@Nullable UnaryOperator<String> difference) {
        CandidateShown shown = shown(difference);
        List<Candidate> all = offer.candidates();
        List<CandidateView> candidates = IntStream.range(0, all.size())
                .mapToObj(i -> shown.view(i < KEYS ? i + 1 : CandidateShown.NO_KEY, all.get(i), isDrawn(all.get(i))))
                .toList();
        return new OfferView(
                vendorSays(candidates),
                vendor(shown, candidates),
                candidates.stream().limit(KEYS).toList(),
                candidates.stream().skip(KEYS).toList(),
                request.search().find(parts.catalogue()).stream()
                        .map(shown::found)
                        .toList());
    }

    private CandidateShown shown(@Nullable UnaryOperator<String> difference) {
        DecisionAnswer decision = character.review().decision();
        String typed = request.values().typed(ReviewForms.STANDARD);
        String decided = decision == null ? null : decision.standard();
        return new CandidateShown(t, parts.glyphs(), parts.catalogue(), difference, typed.isEmpty() ? decided : typed);
    }

    private boolean isDrawn(Candidate candidate) {
        return offer.drawn().contains(candidate.character().id());
    }

    /** The vendor's, where it is not among the candidates anyway. */
    private @Nullable CandidateView vendor(CandidateShown shown, List<CandidateView> candidates) {
        return offer.vendor()
                .map(candidate -> shown.view(0, candidate, isDrawn(candidate)))
                .filter(vendor ->
                        candidates.stream().noneMatch(known -> known.id().equals(vendor.id())))
                .orElse(null);
    }

    private String vendorSays(List<CandidateView> candidates) {
        VendorCandidate vendor = offer.proposal().vendor();
        if (vendor == null) {
            return t.of("reviews.vendor-none");
        }
        String kind = t.of(vendor.given().substitute() ? "reviews.vendor-substitute" : "reviews.vendor-identical");
        Optional<String> named =
                offer.vendor().map(candidate -> candidate.character().id().value());
        if (named.isEmpty()) {
            return t.of("reviews.vendor-unknown", "value", vendor.given().value(), "kind", kind);
        }
        String says = t.of("reviews.vendor-says", "value", parts.told().standard(named.get()), "kind", kind);
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(named.get()) && candidate.number() > 0)
                .findFirst()
                .map(candidate -> says + " " + t.of("reviews.vendor-is", "n", candidate.number()))
                .orElse(says);
    }

    /** What is the matter with pictures, fonts and the index of shapes. */
    List<String> notes(@Nullable String picture) {
        List<String> notes = new ArrayList<>();
        if (!(parts.glyphs().state() instanceof FontState.Ready)) {
            notes.add(t.of("reviews.no-font"));
        } else if (picture != null && parts.shapes().state() instanceof ShapesState.Building building) {
            notes.add(t.of("reviews.index-building", "done", building.done(), "all", building.total()));
        } else if (!offer.candidates().stream().limit(KEYS).allMatch(this::isDrawn)) {
            notes.add(t.of("reviews.not-drawn"));
        }
        if (offer.candidates().isEmpty()) {
            notes.add(t.of("reviews.no-candidates"));
        }
        return notes;
    }
}
