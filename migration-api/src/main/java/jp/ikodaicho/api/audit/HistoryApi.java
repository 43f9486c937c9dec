package jp.ikodaicho.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.audit.History;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 履歴: the events of a body, newest last, each with its fact time and its record time. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/history")
class HistoryApi {

    private final History history;
    private final HistoryFilters filters;

    HistoryApi(History history, HistoryFilters filters) {
        this.history = history;
        this.filters = filters;
    }

    /** A page of events in the order of their record numbers; {@code Link} with {@code rel="next"} leads to the next. */
    record Events(Asked.Basis basis, List<EventAnswer> events) {}

    @Operation(summary = "The events of the body, newest last, a page at a time.")
    @GetMapping
    ResponseEntity<Events> history(
            @ParameterObject HistoryFilter filter, Asked asked, @Parameter(hidden = true) HttpServletRequest request) {
        History.Page page =
                history.page(filters.criteria(filter, asked), asked.question(), HistoryFilters.limit(filter));
        Long next = page.next();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, NextLink.of(request, next));
        }
        return answer.body(new Events(asked.basis(), page.events()));
    }
}
