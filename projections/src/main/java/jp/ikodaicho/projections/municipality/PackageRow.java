package jp.ikodaicho.projections.municipality;

import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.shared.Dated;

/**
 * A package with its dated vendor and owning division.
 *
 * @param number place in the slides' order
 */
public record PackageRow(
        String systemPackage,
        long version,
        String name,
        int number,
        Dated<Vendor> vendors,
        Dated<String> owningDivisions) {}
