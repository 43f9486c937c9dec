package jp.ikodaicho.projections.subcommittee;

import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.subcommittee.shared.Seats;
import jp.ikodaicho.domain.subcommittee.shared.SubcommitteeKey;

/**
 * The sub-committee of one fiscal year.
 *
 * @param subcommittee its key, the fiscal year
 */
public record SubcommitteeRow(String subcommittee, long version, Seats seats) {

    FiscalYear year() {
        return SubcommitteeKey.year(subcommittee);
    }
}
