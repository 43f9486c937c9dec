package jp.ikodaicho.api.page;

import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.domain.shared.Actor;

/** A number at an entry of the menu: what waits there for the person who looks; a feature has one for its entry. */
public interface MenuBadge {

    Section section();

    /** The number at present; 0 shows none. */
    long count(Asked asked, Actor actor);

    /** What it counts, for those who cannot see where it stands. */
    String meaning(long count, Texts t);
}
