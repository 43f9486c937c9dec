package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.projections.business.BusinessAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What an entry's form is about: one business, or a package with its businesses.
 *
 * @param kind {@code businesses} or {@code packages}, as in the address
 * @param tag its version as seen, without quotes
 * @param members the businesses it is for; of a package those of the 20
 */
record EntryTarget(String kind, String id, String name, String tag, List<BusinessAnswer> members) {

    static final String BUSINESSES = "businesses";
    static final String PACKAGES = "packages";

    boolean isPackage() {
        return kind.equals(PACKAGES);
    }

    /** The division its only business is responsible to; null for a package. */
    @Nullable
    String division() {
        BusinessAnswer.ResponsibleDivision division =
                isPackage() ? null : members.getFirst().responsibleDivision();
        return division == null ? null : division.id();
    }
}
