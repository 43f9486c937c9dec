package jp.ikodaicho.domain.business.model;

import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.OpenCharacters;

/** アラート: 文字同定 or データ移行 is said to be done while characters of the package are still open; as in {@link Alerts}. */
final class OpenCharacterAlerts {

    private OpenCharacterAlerts() {}

    static List<String> of(Phase phase, BusinessMigration state, EntryContext context) {
        List<String> alerts = new ArrayList<>();
        if (Phase.RESTS_ON_CHARACTERS.contains(phase)) {
            OpenCharacters open = state.packageOn(context.today())
                    .map(context.surroundings()::characters)
                    .orElse(OpenCharacters.NONE);
            add(alerts, "characters-undecided", open.undecided());
            add(alerts, "characters-in-conflict", open.conflicts());
            add(alerts, "characters-after-cutover", open.afterCutover());
        }
        return alerts;
    }

    private static void add(List<String> alerts, String code, long count) {
        if (count > 0) {
            alerts.add(code + ":" + count);
        }
    }
}
