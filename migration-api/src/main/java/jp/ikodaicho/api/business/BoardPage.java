package jp.ikodaicho.api.business;

import java.util.Map;
import jp.ikodaicho.api.characters.progress.PendingCharacters;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.business.Board;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 全体状況: the matrix of businesses and phases. */
@Page
class BoardPage {

    private final Html html;
    private final PendingCharacters characters;

    BoardPage(Html html, PendingCharacters characters) {
        this.html = html;
        this.characters = characters;
    }

    @GetMapping(Page.BODY + "/board")
    ResponseEntity<byte[]> board(Screen screen, @RequestParam Map<String, String> parameters) {
        BoardFilter filter = BoardFilter.of(parameters);
        Board board = Board.of(screen.asked().question());
        return html.page(
                "business/board",
                screen.frame(),
                new BoardShown(screen, filter, board, characters.left(screen.asked())).view());
    }
}
