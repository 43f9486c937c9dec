package jp.ikodaicho.api.business;

import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.LateMigrationAnswer;

/** 特定移行 on screens: a mark of its own, never that of 遅延. */
final class LateMigrationWords {

    private LateMigrationWords() {}

    /** The mark beside a business with the date of its own; empty for none. */
    static String mark(BusinessAnswer business, Texts t) {
        LateMigrationAnswer late = business.lateMigration();
        return late == null ? "" : t.of("late-migration.mark", "deadline", t.shortDate(late.deadline()));
    }

    /** Ground, date and document; empty for none. */
    static String full(BusinessAnswer business, Texts t) {
        LateMigrationAnswer late = business.lateMigration();
        if (late == null) {
            return "";
        }
        String told = t.of(
                "late-migration.full",
                "ground",
                late.ground(),
                "words",
                t.of("late-ground." + late.ground()),
                "deadline",
                t.date(late.deadline()));
        return late.document() == null ? told : told + t.of("event.separator") + late.document();
    }
}
