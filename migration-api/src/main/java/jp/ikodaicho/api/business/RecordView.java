package jp.ikodaicho.api.business;

import java.util.List;

/**
 * What can be recorded for whole packages.
 *
 * @param fact the kind of fact the links lead to
 * @param kinds the kinds to choose from; the present one has no address
 * @param lists where lists of external characters are imported; none for who may not
 */
public record RecordView(
        String fact, List<Links> packages, List<BusinessDetailView.Offer> kinds, List<BusinessDetailView.Offer> lists) {

    /** A package, with a link for each phase. */
    public record Links(String name, String businesses, List<BusinessDetailView.Offer> phases) {}
}
