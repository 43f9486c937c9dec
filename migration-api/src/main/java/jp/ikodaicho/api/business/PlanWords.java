package jp.ikodaicho.api.business;

import java.util.function.Function;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.PhaseAnswer;

/** A plan in words: its period as precisely as it is known, or "by" its end. */
final class PlanWords {

    private PlanWords() {}

    static String of(PhaseAnswer.Plan plan, Texts t) {
        return of(plan, t, t::date);
    }

    /** The same in the short form of tables. */
    static String brief(PhaseAnswer.Plan plan, Texts t) {
        return of(plan, t, t::shortDate);
    }

    private static String of(PhaseAnswer.Plan plan, Texts t, Function<PartialDate, String> date) {
        PartialDate start = plan.start();
        if (start == null) {
            return t.of("plan.by", "end", date.apply(plan.end()));
        }
        return start.equals(plan.end())
                ? date.apply(start)
                : t.of("plan.period", "start", date.apply(start), "end", date.apply(plan.end()));
    }
}
