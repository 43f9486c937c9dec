package jp.ikodaicho.api.characters.review;

import jp.ikodaicho.api.characters.catalogue.VendorProposal;
import org.jspecify.annotations.Nullable;

/**
 * What candidates follow from: the same again gives the same candidates.
 *
 * @param text how the code reads as Unicode; null for codes that are no Unicode
 * @param glyph hash of the picture; null where there is none
 * @param basis versions of the catalogue, and of the index of shapes as far as it is there
 */
record OfferKey(
        @Nullable String base,
        @Nullable String text,
        @Nullable VendorProposal vendor,
        @Nullable String glyph,
        String basis) {}
