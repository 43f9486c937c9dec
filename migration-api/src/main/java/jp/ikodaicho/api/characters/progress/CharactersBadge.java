package jp.ikodaicho.api.characters.progress;

import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.page.MenuBadge;
import jp.ikodaicho.api.page.Section;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.Actor;
import org.springframework.stereotype.Component;

/** The pending characters of one's own divisions, at 課の作業. */
@Component
class CharactersBadge implements MenuBadge {

    private final PendingCharacters pending;

    CharactersBadge(PendingCharacters pending) {
        this.pending = pending;
    }

    @Override
    public Section section() {
        return Section.TASKS;
    }

    @Override
    public long count(Asked asked, Actor actor) {
        return pending.open(asked.municipality(), actor);
    }

    @Override
    public String meaning(long count, Texts t) {
        return t.of("task.characters", "n", count);
    }
}
