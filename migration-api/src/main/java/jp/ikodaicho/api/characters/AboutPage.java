package jp.ikodaicho.api.characters;

import java.util.List;
import java.util.Optional;
import jp.ikodaicho.api.Ikodaicho;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.glyph.FontState;
import jp.ikodaicho.api.characters.glyph.Glyphs;
import jp.ikodaicho.api.page.AboutView;
import jp.ikodaicho.api.page.AboutView.Fact;
import jp.ikodaicho.api.page.AboutView.Source;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** このソフトについて: its version, its licence, and whose data and work are in it. */
@Page
class AboutPage {

    private final Html html;
    private final Catalogue catalogue;
    private final Glyphs glyphs;

    AboutPage(Html html, Catalogue catalogue, Glyphs glyphs) {
        this.html = html;
        this.catalogue = catalogue;
        this.glyphs = glyphs;
    }

    @GetMapping("/about")
    ResponseEntity<byte[]> about(Frame frame) {
        Texts t = frame.t();
        List<Fact> version = List.of(
                new Fact(t.of("about.version"), program(t)),
                new Fact(t.of("about.catalogue"), catalogue.version()),
                new Fact(t.of("about.font"), font(t)));
        return html.page("page/about", frame, new AboutView(version, sources(t), Attribution.LINE));
    }

    private static String program(Texts t) {
        return Optional.ofNullable(Ikodaicho.class.getPackage().getImplementationVersion())
                .orElse(t.of("about.unpackaged"));
    }

    private String font(Texts t) {
        return glyphs.state() instanceof FontState.Ready(String fonts) ? fonts : t.of("about.no-font");
    }

    private static List<Source> sources(Texts t) {
        return List.of(
                new Source(t.of("product"), t.of("about.authors"), "Apache License 2.0"),
                new Source(t.of("about.mj"), t.of("about.mj-origin"), "CC BY-SA 2.1 JP"),
                new Source(t.of("about.unicode"), "Unicode, Inc.", "Unicode License v3"),
                new Source("IDS.TXT", "BabelStone / mojidata-ids", "MIT-0"),
                new Source("cjkvi-variants", "CJKVI Database", "MIT License"),
                new Source("mojidata 1.8.1", "Ryusei Yamaguchi", "MIT License"),
                new Source(t.of("about.notices"), t.of("about.notices-origin"), t.of("about.public-domain")),
                new Source(t.of("about.tokens"), t.of("about.tokens-origin"), "MIT License"),
                new Source(t.of("about.slides"), t.of("about.slides-origin"), t.of("about.published")));
    }
}
