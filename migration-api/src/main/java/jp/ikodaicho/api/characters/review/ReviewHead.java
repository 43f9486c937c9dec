package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.characters.review.ReviewView.Told;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import org.jspecify.annotations.Nullable;

/** What both pages of a queue say above it: how far it is, what was recorded last, and the way to take that back. */
record ReviewHead(Screen screen, ReviewParts parts, ReviewRequest request, ReviewQueue queue, ReviewDivision division) {

    ReviewView.Progress progress() {
        long open = queue.open();
        long total = queue.queue().size();
        return new ReviewView.Progress(
                screen.t().of("reviews.progress", "open", open, "all", total, "done", total - open),
                total - open,
                total);
    }

    /** The queue with no filter; null where none is set. */
    @Nullable
    String clear() {
        ReviewTerms terms = request.terms();
        ReviewTerms all = ReviewTerms.of(terms.division(), Map.of()).asList(terms.list(), "");
        return terms.equals(all) ? null : all.link(screen.frame(), Map.of());
    }

    Told told() {
        List<String> trail = request.trail();
        String text = request.told().isEmpty()
                ? ""
                : parts.told()
                        .entry(
                                screen.asked().municipality(),
                                request.told(),
                                key -> queue.find(key)
                                        .map(CharacterAnswer::code)
                                        .orElse(key),
                                screen.t());
        return new Told(
                text.isEmpty() ? "" : text + screen.t().of("reviews.left", "n", queue.open()),
                trail.isEmpty() || screen.frame().times().isPast() ? "" : trail.getFirst(),
                String.join(",", trail.stream().skip(1).toList()),
                proxy(),
                request.terms().link(screen.frame(), "/undo", Map.of()));
    }

    /** For whom the DX office enters here; empty for oneself. */
    String proxy() {
        Actor actor = screen.actor();
        boolean own = actor.has(Role.REGISTER_KEEPER) || actor.actsFor(division.id());
        return actor.has(Role.DX_OFFICE) && !own ? division.name() : "";
    }
}
