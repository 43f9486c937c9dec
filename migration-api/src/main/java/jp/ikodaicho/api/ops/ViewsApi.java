package jp.ikodaicho.api.ops;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.access.Administrators;
import jp.ikodaicho.api.config.ProductViews;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.view.View;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The views, how far each has come, and their rebuild from the log, for administrators. */
@RestController
@RequestMapping("/api/v1/ops/views")
class ViewsApi {

    private final Administrators administrators;
    private final ViewStates states;
    private final ViewRebuilds rebuilds;

    ViewsApi(Administrators administrators, ViewStates states, ViewRebuilds rebuilds) {
        this.administrators = administrators;
        this.states = states;
        this.rebuilds = rebuilds;
    }

    /** Every view, in the order of the program. */
    record All(List<ViewStates.State> views) {}

    @Operation(summary = "Every view, how far it has come and whether it is in error.")
    @GetMapping
    All all() {
        administrators.only();
        return new All(ProductViews.ALL.stream().map(states::of).toList());
    }

    @Operation(summary = "Rebuilds a view from the log and tells what came out otherwise; reads go on meanwhile.")
    @PostMapping("/{view}/rebuild")
    ViewRebuilds.Rebuilt rebuild(@PathVariable String view) {
        administrators.only();
        return rebuilds.rebuild(known(view));
    }

    private static View<?, ?> known(String name) {
        for (View<?, ?> view : ProductViews.ALL) {
            if (view.name().equals(name)) {
                return view;
            }
        }
        throw new Problem(HttpStatus.NOT_FOUND, "unknown-view", Map.of("view", name));
    }
}
