package jp.ikodaicho.api.characters.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standard characters that are offered.
 *
 * @param vendorSays the vendor's proposal in words
 * @param vendor the vendor's, where it is not among the candidates
 * @param more candidates without a key
 * @param found those that were looked for
 */
public record OfferView(
        String vendorSays,
        @Nullable CandidateView vendor,
        List<CandidateView> candidates,
        List<CandidateView> more,
        List<CandidateView> found) {}
