package jp.ikodaicho.api.characters.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.CharacterEntries;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ひとつ戻す: takes the last entry back, one character or many, as new events, and says what it took back. */
@Page
class UndoReviewsPage {

    private final CharacterEntries entries;
    private final ToldInWords told;
    private final ReviewScreens screens;

    UndoReviewsPage(CharacterEntries entries, ToldInWords told, ReviewScreens screens) {
        this.entries = entries;
        this.told = told;
        this.screens = screens;
    }

    @PostMapping(Page.BODY + "/divisions/{division}/reviews/undo")
    ResponseEntity<byte[]> undo(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        String entry = sent.values().typed("entry");
        Map<AggregateId, Set<Long>> events = events(screen, entry);
        try {
            EntryAnswer answer = entries.record(
                            steps(events, entry, screen.t().of("reviews.undo-reason")),
                            sent.onBehalfOf(),
                            new Sent(screen.asked().municipality(), null, null, ""))
                    .getBody();
            String first = events.keySet().iterator().next().key();
            return ReviewFlow.seeOther(back(screen, sent, first, answer == null ? "" : answer.correlationId()));
        } catch (Problem problem) {
            String detail = problem.detail(screen.t().locale()).getDetail();
            return screens.again(problem.status(), screen, sent, detail);
        }
    }

    private static List<Step> steps(Map<AggregateId, Set<Long>> events, String entry, String reason) {
        return events.entrySet().stream()
                .map(share -> new Step(
                        share.getKey(),
                        new Precondition.None(),
                        new WithdrawReviewFacts(entry, share.getValue(), reason)))
                .toList();
    }

    /** The events of an entry that is about characters alone; throws 404 {@code unknown-entry} for another. */
    private Map<AggregateId, Set<Long>> events(Screen screen, String entry) {
        List<LoggedEvent> events = told.events(screen.asked().municipality(), entry);
        boolean characters =
                events.stream().allMatch(event -> event.aggregate().kind().equals(ExternalCharacterAggregate.KIND));
        if (events.isEmpty() || !characters) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-entry", Map.of("entry", entry));
        }
        return events.stream()
                .collect(Collectors.groupingBy(
                        LoggedEvent::aggregate,
                        TreeMap::new,
                        Collectors.mapping(event -> event.recorded().sequence(), Collectors.toSet())));
    }

    private static String back(Screen screen, ReviewSent sent, String character, String led) {
        Map<String, String> back = new LinkedHashMap<>();
        back.put("id", character);
        back.put("told", led);
        back.put(ReviewForms.TRAIL, sent.trail());
        back.values().removeIf(String::isEmpty);
        return sent.terms().link(screen.frame(), back) + "#keys";
    }
}
