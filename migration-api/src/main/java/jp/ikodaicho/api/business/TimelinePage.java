package jp.ikodaicho.api.business;

import java.util.Map;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 工程表: 当初計画, 現計画 and 実績 of every business along the fiscal years, as a picture or as a table. */
@Page
class TimelinePage {

    private final Html html;

    TimelinePage(Html html) {
        this.html = html;
    }

    @GetMapping(Page.BODY + "/timeline")
    ResponseEntity<byte[]> timeline(Screen screen, @RequestParam Map<String, String> parameters) {
        boolean asTable = "table".equals(parameters.get("view"));
        TimelineShown shown = new TimelineShown(screen, BoardFilter.of(parameters), asTable);
        return html.page("business/timeline", screen.frame(), shown.view());
    }
}
