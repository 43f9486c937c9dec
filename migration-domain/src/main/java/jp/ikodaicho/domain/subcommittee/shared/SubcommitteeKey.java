package jp.ikodaicho.domain.subcommittee.shared;

import java.util.Locale;
import jp.ikodaicho.domain.shared.FiscalYear;

/** The key of a sub-committee within its body: its fiscal year, {@code fy2023}. */
public final class SubcommitteeKey {

    private SubcommitteeKey() {}

    public static String of(FiscalYear year) {
        return year.toString().toLowerCase(Locale.ROOT);
    }

    /** The fiscal year of a key; throws {@link jp.ikodaicho.domain.shared.DateFormatException} for a key of another form. */
    public static FiscalYear year(String key) {
        return FiscalYear.parse(key.toUpperCase(Locale.ROOT));
    }
}
