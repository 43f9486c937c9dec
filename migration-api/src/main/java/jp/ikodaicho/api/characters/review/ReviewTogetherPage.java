package jp.ikodaicho.api.characters.review;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.review.CurrentView.Hidden;
import jp.ikodaicho.api.characters.review.ReviewTogetherView.Pair;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** まとめて確認, second page: every pair that was chosen in the list, to be looked at before all are recorded in one entry. */
@Page
class ReviewTogetherPage {

    private final Html html;
    private final ReviewParts parts;
    private final ReviewScreens screens;

    ReviewTogetherPage(Html html, ReviewParts parts, ReviewScreens screens) {
        this.html = html;
        this.parts = parts;
        this.screens = screens;
    }

    @GetMapping(Page.BODY + "/divisions/{division}/reviews/confirmation")
    ResponseEntity<byte[]> together(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        List<ReviewPick> picks = ReviewPick.of(sent.values());
        if (!ReviewPick.isOneEntry(picks)) {
            return screens.pickSome(screen, sent);
        }
        return html.page("characters/together", screen.frame(), view(screen, sent, picks));
    }

    private ReviewTogetherView view(Screen screen, ReviewSent sent, List<ReviewPick> picks) {
        Texts t = screen.t();
        ReviewQueue queue = ReviewScreens.queue(screen, sent.terms());
        ReviewDivision division = ReviewDivision.of(screen, sent.terms().division());
        ReviewRequest request = ReviewRequest.of(sent.terms(), Map.of(), sent.values(), null);
        String proxy = new ReviewHead(screen, parts, request, queue, division).proxy();
        return new ReviewTogetherView(
                t.of("reviews.together", "n", picks.size()),
                new Link(
                        t.of("reviews.title", "division", division.name()),
                        sent.terms().link(screen.frame(), Map.of())),
                t.of("reviews.together-told", "n", picks.size(), "used", used(queue, picks)),
                pairs(screen, queue, picks),
                proxy.isEmpty() ? "" : t.of("reviews.proxy", "division", proxy),
                sent.terms().link(screen.frame(), "/decisions", Map.of()),
                hidden(screen, sent, picks, proxy));
    }

    private static List<CharacterAnswer> characters(ReviewQueue queue, List<ReviewPick> picks) {
        return picks.stream()
                .flatMap(pick -> queue.find(pick.character()).stream())
                .toList();
    }

    private static long used(ReviewQueue queue, List<ReviewPick> picks) {
        return characters(queue, picks).stream()
                .mapToLong(CharacterAnswer::used)
                .sum();
    }

    private List<Pair> pairs(Screen screen, ReviewQueue queue, List<ReviewPick> picks) {
        PictureAddresses pictures = parts.addresses(screen, characters(queue, picks));
        return picks.stream()
                .flatMap(pick ->
                        queue
                                .find(pick.character())
                                .map(character -> pair(pick, character, pictures, screen.t()))
                                .stream())
                .toList();
    }

    private Pair pair(ReviewPick pick, CharacterAnswer character, PictureAddresses pictures, Texts t) {
        return new Pair(
                character.code(),
                pictures.picture(character),
                parts.told().standard(pick.standard()),
                parts.glyphs().address(new StandardCharacterId(pick.standard())).orElse(null),
                t.of("reviews.class." + pick.resultClass().name()),
                t.of("reviews.times", "n", character.used()));
    }

    private List<Hidden> hidden(Screen screen, ReviewSent sent, List<ReviewPick> picks, String proxy) {
        Stream<Hidden> chosen = picks.stream().map(pick -> new Hidden(ReviewPick.NAME, pick.text()));
        Stream<Hidden> beside = Stream.of(
                new Hidden(
                        ReviewForms.COMMAND, UuidCreator.getTimeOrderedEpoch().toString()),
                new Hidden(ReviewForms.CATALOGUE, parts.catalogue().version()),
                new Hidden(ReviewForms.TRAIL, sent.trail()),
                new Hidden(ReviewForms.ON_BEHALF_OF, proxy),
                new Hidden("to", sent.terms().link(screen.frame(), Map.of())),
                new Hidden(screen.frame().token().name(), screen.frame().token().value()));
        return Stream.concat(chosen, beside)
                .filter(hidden -> !hidden.value().isEmpty())
                .toList();
    }
}
