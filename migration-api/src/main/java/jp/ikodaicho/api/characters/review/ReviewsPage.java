package jp.ikodaicho.api.characters.review;

import java.util.Map;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 文字の確認: the queue of a division, or of all, one by one. */
@Page
class ReviewsPage {

    private final ReviewScreens screens;

    ReviewsPage(ReviewScreens screens) {
        this.screens = screens;
    }

    @GetMapping(Page.BODY + "/divisions/{division}/reviews")
    ResponseEntity<byte[]> reviews(
            Screen screen, @PathVariable String division, @RequestParam Map<String, String> asked) {
        return screens.page(screen, division, asked);
    }
}
