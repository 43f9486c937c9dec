package jp.ikodaicho.api.characters.progress;

import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 文字の確認の状況: what each division has to decide, and what stands in the way of each package's cut-over. */
@Page
class ReviewProgressPage {

    private static final String PATH = Page.BODY + "/characters/progress";

    private final Html html;
    private final Exports exports;

    ReviewProgressPage(Html html, Exports exports) {
        this.html = html;
        this.exports = exports;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> progress(
            Screen screen, @RequestParam(name = "package", required = false) @Nullable String systemPackage) {
        return html.page(
                "characters/progress",
                screen.frame(),
                shown(screen, systemPackage).view());
    }

    private static ReviewProgressShown shown(Screen screen, @Nullable String systemPackage) {
        return new ReviewProgressShown(screen, systemPackage == null || systemPackage.isEmpty() ? null : systemPackage);
    }

    @GetMapping(PATH + TableFormat.ENDING)
    ResponseEntity<byte[]> queues(
            Screen screen,
            @PathVariable TableFormat format,
            @RequestParam(name = "package", required = false) @Nullable String systemPackage) {
        return exports.answer(screen, format, ReviewProgressTables.queues(shown(screen, systemPackage), screen.t()));
    }

    @GetMapping(PATH + "/packages" + TableFormat.ENDING)
    ResponseEntity<byte[]> packages(
            Screen screen,
            @PathVariable TableFormat format,
            @RequestParam(name = "package", required = false) @Nullable String systemPackage) {
        return exports.answer(screen, format, ReviewProgressTables.packages(shown(screen, systemPackage), screen.t()));
    }
}
