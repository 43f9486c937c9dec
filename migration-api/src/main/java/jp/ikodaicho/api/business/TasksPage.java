package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 課の作業: what a division has to do, the most urgent first; and how much each division has. */
@Page
class TasksPage {

    private final Html html;

    TasksPage(Html html) {
        this.html = html;
    }

    @GetMapping(Page.BODY + "/tasks")
    ResponseEntity<byte[]> divisions(Screen screen) {
        List<DivisionsView.Line> lines = DivisionLoad.all(screen.asked().question()).stream()
                .map(load -> line(screen, load))
                .toList();
        return html.page("business/divisions", screen.frame(), new DivisionsView(lines));
    }

    private static DivisionsView.Line line(Screen screen, DivisionLoad load) {
        String href = screen.frame().link("tasks/" + load.division().id());
        return new DivisionsView.Line(load.division().name(), href, load.open(), load.overdue());
    }

    @GetMapping(Page.BODY + "/tasks/{division:[^.]+}")
    ResponseEntity<byte[]> tasks(Screen screen, @PathVariable String division) {
        DivisionAnswer known = DivisionQueries.find(screen.asked().question(), division)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", division)));
        return html.page("business/tasks", screen.frame(), new TasksShown(screen, known).view());
    }
}
