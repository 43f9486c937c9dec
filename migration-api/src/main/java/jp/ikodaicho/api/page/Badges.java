package jp.ikodaicho.api.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.domain.shared.Actor;
import org.springframework.stereotype.Component;

/** The numbers at the entries of the menu, by entry; pages of another time than now have none. */
@Component
class Badges {

    private final List<MenuBadge> all;
    private final Actors actors;

    Badges(List<MenuBadge> all, Actors actors) {
        this.all = all;
        this.actors = actors;
    }

    Map<Section, Frame.Badge> of(Asked asked, Frame.Times times, Texts t) {
        Map<Section, Frame.Badge> badges = new EnumMap<>(Section.class);
        if (!times.isPast()) {
            Actor actor = actors.in(asked.municipality(), null);
            for (MenuBadge one : all) {
                long count = one.count(asked, actor);
                if (count > 0) {
                    badges.put(one.section(), new Frame.Badge(Long.toString(count), one.meaning(count, t)));
                }
            }
        }
        return badges;
    }
}
