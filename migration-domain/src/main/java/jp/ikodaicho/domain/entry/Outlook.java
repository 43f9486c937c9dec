package jp.ikodaicho.domain.entry;

import java.util.List;
import jp.ikodaicho.domain.shared.AggregateId;

/**
 * What an entry would lead to.
 *
 * @param refusals every aggregate that would refuse it; with one of them nothing would be stored
 * @param alerts what would look odd about it, by aggregate, in the order of the entry
 */
public record Outlook(List<EntryResult.Refusal> refusals, List<Alerts> alerts) {

    /**
     * The alerts of one aggregate.
     *
     * @param codes stable codes, as they would be recorded
     */
    public record Alerts(AggregateId aggregate, List<String> codes) {
        public Alerts {
            codes = List.copyOf(codes);
        }
    }

    public Outlook {
        refusals = List.copyOf(refusals);
        alerts = List.copyOf(alerts);
    }
}
