package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Optional;
import jp.ikodaicho.api.characters.CharacterEntries;
import jp.ikodaicho.api.characters.catalogue.Candidate;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.events.ShownCandidate;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.Precondition;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** まとめて確認, recorded: one entry with one event per character, all or nothing, taken back as one. */
@Page
class DecideTogetherPage {

    private final CharacterEntries entries;
    private final ReviewParts parts;
    private final ReviewScreens screens;

    DecideTogetherPage(CharacterEntries entries, ReviewParts parts, ReviewScreens screens) {
        this.entries = entries;
        this.parts = parts;
        this.screens = screens;
    }

    @PostMapping(Page.BODY + "/divisions/{division}/reviews/decisions")
    ResponseEntity<byte[]> decide(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        List<ReviewPick> picks = ReviewPick.of(sent.values());
        if (!ReviewPick.isOneEntry(picks)) {
            return screens.pickSome(screen, sent);
        }
        try {
            String entry = recorded(screen, sent, picks);
            return ReviewFlow.seeOther(ReviewFlow.onwards(screen, sent, entry));
        } catch (Problem problem) {
            String detail = problem.detail(screen.t().locale()).getDetail();
            return screens.again(problem.status(), screen, sent, detail);
        }
    }

    /** The entry that all are recorded in. */
    private String recorded(Screen screen, ReviewSent sent, List<ReviewPick> picks) {
        ReviewQueue queue = ReviewScreens.queue(screen, sent.terms());
        Sent request = sent.sent(screen, "decisions");
        List<Step> steps = picks.stream()
                .map(pick -> step(pick, request, decided(screen, pick, queue, sent)))
                .toList();
        EntryAnswer answer = entries.record(steps, sent.onBehalfOf(), request).getBody();
        return answer == null ? "" : answer.correlationId();
    }

    private static Step step(ReviewPick pick, Sent request, SubstituteDecided decided) {
        return new Step(
                CharacterEntries.id(pick.character(), request),
                new Precondition.Seen(pick.version()),
                new DecideSubstitute(decided));
    }

    /** What was on the page was this one pair: the candidate, how near its shape is, its ground. */
    private SubstituteDecided decided(Screen screen, ReviewPick pick, ReviewQueue queue, ReviewSent sent) {
        Optional<Candidate> candidate = queue.find(pick.character())
                .flatMap(character -> parts.offers()
                        .of(screen.asked().municipality(), character)
                        .find(pick.standard()));
        Decimal score = candidate
                .filter(known -> known.score().isPresent())
                .map(known -> Decimal.parse(GroundWords.score(known.score().getAsDouble())))
                .orElse(null);
        String ground = candidate.stream()
                .flatMap(known -> known.grounds().stream())
                .findFirst()
                .map(new GroundWords(screen.t())::of)
                .orElse(null);
        List<ShownCandidate> shown = List.of(new ShownCandidate(pick.standard(), score));
        return new SubstituteDecided(pick.resultClass(), pick.standard(), sent.catalogue(), ground, shown, null, null);
    }
}
