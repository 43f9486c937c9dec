package jp.ikodaicho.api.access;

import java.net.URI;
import java.util.List;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.municipality.MunicipalityView;
import jp.ikodaicho.projections.view.RowStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people land: the only body they may read, or the choice; in a body their own tasks, or the whole picture. */
@Page
class HomePage {

    private final Html html;
    private final RowStore rows;
    private final Actors actors;
    private final Administrators administrators;

    HomePage(Html html, RowStore rows, Actors actors, Administrators administrators) {
        this.html = html;
        this.rows = rows;
        this.actors = actors;
        this.administrators = administrators;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(Frame frame) {
        List<Frame.Body> bodies = rows.everywhere(new MunicipalityView()).entrySet().stream()
                .filter(row -> ReadAccess.mayRead(actors.in(row.getKey(), null)))
                .map(row -> new Frame.Body(
                        row.getKey().text(),
                        row.getValue().name(),
                        row.getValue().sample()))
                .toList();
        boolean administrator = administrators.present();
        return bodies.size() == 1 && !administrator
                ? seeOther("/" + bodies.getFirst().code())
                : html.page("access/home", frame, new HomeView(bodies, administrator));
    }

    @GetMapping(Page.BODY)
    ResponseEntity<byte[]> body(Screen screen) {
        return seeOther(screen.frame().link(landing(screen.actor())));
    }

    /** An officer's own division; everybody else the whole picture (product.md, "Who uses it"). */
    private static String landing(Actor actor) {
        return actor.has(Role.DX_OFFICE)
                ? "board"
                : actor.grants().stream()
                        .map(Actor.Grant::division)
                        .filter(division -> division != null)
                        .findFirst()
                        .map(division -> "tasks/" + division)
                        .orElse("board");
    }

    static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
