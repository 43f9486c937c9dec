package jp.ikodaicho.api.published;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import jp.ikodaicho.api.access.Administrators;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.CsvTable;
import jp.ikodaicho.domain.published.events.PublishedProgressEvent;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.published.PublishedProgressRow;
import jp.ikodaicho.projections.published.PublishedProgressView;
import jp.ikodaicho.projections.view.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 公表資料（進捗状況）の取込 by an administrator: the same file again adds nothing, another one is a revision of its month. */
@RestController
@RequestMapping("/api/v1/published/progress")
class ImportProgressApi {

    private final Administrators administrators;
    private final ProgressImports imports;
    private final Answers answers;
    private final LogReader log;

    ImportProgressApi(Administrators administrators, ProgressImports imports, Answers answers, LogReader log) {
        this.administrators = administrators;
        this.imports = imports;
        this.answers = answers;
        this.log = log;
    }

    @Operation(summary = "Imports the ministry's progress of a month, CSV in its layout; repeatable.")
    @PutMapping(path = "/{month}", consumes = CsvTable.MEDIA_TYPE)
    ResponseEntity<PublishedMonth> put(
            @PathVariable String month, @RequestBody(required = false) byte @Nullable [] body, Sent sent) {
        administrators.only();
        PartialDate.Month of = new PartialDate.Month(Months.read(month));
        List<LoggedEvent> events =
                imports.record(ProgressImports.read(of, Objects.requireNonNullElse(body, new byte[0])), sent);
        return answers.created(events).body(PublishedMonth.of(after(ProgressImports.target(of), events)));
    }

    /** The month right after the import, or as it is where that added nothing. */
    private PublishedProgressRow after(AggregateId target, List<LoggedEvent> events) {
        long version =
                events.isEmpty() ? Long.MAX_VALUE : events.getLast().recorded().sequence();
        Fold<PublishedProgressRow, PublishedProgressEvent> fold = new Fold<>(new PublishedProgressView());
        log.after(target, -1).stream()
                .filter(event -> event.recorded().sequence() <= version)
                .forEach(fold::add);
        return fold.rows().values().iterator().next().row();
    }
}
