package jp.ikodaicho.api.business;

import java.util.List;

/**
 * What can be recorded for whole packages.
 *
 * @param fact the kind of fact the links lead to
 * @param kinds the kinds to choose from; the present one has no address
 */
public record RecordView(String fact, List<Links> packages, List<BusinessDetailView.Offer> kinds) {

    /** A package, with a link for each phase. */
    public record Links(String name, String businesses, List<BusinessDetailView.Offer> phases) {}
}
