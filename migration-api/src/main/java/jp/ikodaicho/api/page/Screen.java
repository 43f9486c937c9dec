package jp.ikodaicho.api.page;

import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** A screen about a body: what was asked, who asks, and the frame. Page controllers declare it as a parameter. */
public record Screen(Asked asked, Actor actor, Frame frame) {

    public Texts t() {
        return frame.t();
    }

    /** Whether this person may record facts of what a division is responsible for, from this page. */
    public boolean mayRecordFor(@Nullable String division) {
        return !frame.times().isPast() && (actor.has(Role.DX_OFFICE) || actor.actsFor(division));
    }
}
