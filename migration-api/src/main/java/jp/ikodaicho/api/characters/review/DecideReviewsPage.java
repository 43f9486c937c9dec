package jp.ikodaicho.api.characters.review;

import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.commands.HoldReview;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.shared.PartialDate;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 判定 and 保留 from the screen: by a candidate and a class, by none of them, or later. */
@Page
@RequestMapping(Page.BODY + "/divisions/{division}/reviews")
class DecideReviewsPage {

    private final ReviewFlow flow;

    DecideReviewsPage(ReviewFlow flow) {
        this.flow = flow;
    }

    /** A candidate and its class A to D. */
    @PostMapping("/decision")
    ResponseEntity<byte[]> decide(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        FormValues values = sent.values();
        ReviewForms forms = new ReviewForms(screen.t(), values);
        String standard = values.typed(ReviewForms.STANDARD);
        if (!StandardCharacterId.isId(standard)) {
            values.mistake(ReviewForms.STANDARD, screen.t().of("reviews.choose-candidate"));
        }
        Optional<ResultClass> chosen = resultClass(values, screen.t(), true);
        String reason =
                values.text(forms.reason(chosen.filter(ResultClass::needsReason).isPresent()));
        String document = values.text(forms.document());
        return flow.record(
                screen,
                sent,
                "decision",
                chosen.map(c -> new SubstituteDecided(
                                c, standard, sent.catalogue(), sent.ground(standard), sent.shown(), reason, document))
                        .map(DecideSubstitute::new));
    }

    /** None of the candidates: E or F, with the reason. */
    @PostMapping("/none")
    ResponseEntity<byte[]> none(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        Optional<ResultClass> chosen = resultClass(sent.values(), screen.t(), false);
        String reason = sent.values().text(new ReviewForms(screen.t(), sent.values()).noneReason());
        return flow.record(
                screen,
                sent,
                "none",
                chosen.map(c -> new SubstituteDecided(c, null, sent.catalogue(), null, sent.shown(), reason, null))
                        .map(DecideSubstitute::new));
    }

    /** Later, with the reason and the day. */
    @PostMapping("/hold")
    ResponseEntity<byte[]> hold(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        ReviewForms forms = new ReviewForms(screen.t(), sent.values());
        Optional<String> reason = Optional.ofNullable(sent.values().text(forms.holdReason()));
        Optional<PartialDate> until = Optional.ofNullable(sent.values().date(forms.until()));
        return flow.record(screen, sent, "hold", reason.flatMap(why -> until.map(day -> new HoldReview(why, day))));
    }

    private static Optional<ResultClass> resultClass(FormValues values, Texts t, boolean withCharacter) {
        String typed = values.typed(ReviewForms.CLASS);
        Optional<ResultClass> chosen = Stream.of(ResultClass.values())
                .filter(c -> c.name().equals(typed) && c.namesCharacter() == withCharacter)
                .findFirst();
        if (chosen.isEmpty()) {
            values.mistake(withCharacter ? ReviewForms.CLASS : "class-E", t.of("reviews.choose-class"));
        }
        return chosen;
    }
}
