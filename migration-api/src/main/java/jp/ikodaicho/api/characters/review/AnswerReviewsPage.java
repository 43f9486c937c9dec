package jp.ikodaicho.api.characters.review;

import java.util.Optional;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.characters.commands.ApproveDecision;
import jp.ikodaicho.domain.characters.commands.ReopenReview;
import jp.ikodaicho.domain.characters.commands.ReturnDecision;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is answered to a decision from the screen: 承認 and 差戻し by the second person, 再確認 of one that stands. */
@Page
@RequestMapping(Page.BODY + "/divisions/{division}/reviews")
class AnswerReviewsPage {

    private final ReviewFlow flow;

    AnswerReviewsPage(ReviewFlow flow) {
        this.flow = flow;
    }

    @PostMapping("/approval")
    ResponseEntity<byte[]> approve(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        FormValues values = sent.values();
        ReviewForms forms = new ReviewForms(screen.t(), values);
        ApproveDecision approval =
                new ApproveDecision(values.text(forms.comment()), values.text(forms.approvalDocument()));
        return flow.record(screen, sent, "approval", Optional.of(approval));
    }

    @PostMapping("/return")
    ResponseEntity<byte[]> sendBack(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        ReviewForms forms = new ReviewForms(screen.t(), sent.values());
        return flow.record(
                screen,
                sent,
                "return",
                Optional.ofNullable(sent.values().text(forms.returnReason())).map(ReturnDecision::new));
    }

    @PostMapping("/reopening")
    ResponseEntity<byte[]> reopen(
            Screen screen, @PathVariable String division, @RequestParam MultiValueMap<String, String> typed) {
        ReviewSent sent = ReviewSent.of(screen, division, typed);
        ReviewForms forms = new ReviewForms(screen.t(), sent.values());
        return flow.record(
                screen,
                sent,
                "reopening",
                Optional.ofNullable(sent.values().text(forms.reopenReason()))
                        .map(reason -> new ReopenReview(reason, null)));
    }
}
