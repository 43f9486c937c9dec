package jp.ikodaicho.api.business;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PhaseAnswer;

/** The body's own plan beside the national date: when 本稼働 of its businesses is planned for by the present plans. */
final class OwnPlan {

    private OwnPlan() {}

    /** From the first to the last of them, in words, with how many have none; empty where none has one. */
    static String told(List<BusinessAnswer> businesses, Texts t) {
        List<PartialDate> ends = businesses.stream()
                .map(business -> business.phase(Phase.GO_LIVE).currentPlan())
                .filter(Objects::nonNull)
                .map(PhaseAnswer.Plan::end)
                .sorted(Comparator.comparing(PartialDate::last))
                .toList();
        if (ends.isEmpty()) {
            return "";
        }
        String first = t.shortDate(ends.getFirst());
        String last = t.shortDate(ends.getLast());
        String when = first.equals(last) ? last : t.of("plan.period", "start", first, "end", last);
        return t.of("board.own-plan", "when", when);
    }
}
