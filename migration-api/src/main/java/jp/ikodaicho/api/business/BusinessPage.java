package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.audit.History;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.municipality.References;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 業務: one business with its 14 phases, what may be entered on each, and its history in sentences. */
@Page
class BusinessPage {

    private static final int LINES = 500;

    private final Html html;
    private final History history;
    private final EventSentences sentences;

    BusinessPage(Html html, History history, EventSentences sentences) {
        this.html = html;
        this.history = history;
        this.sentences = sentences;
    }

    @GetMapping(Page.BODY + "/businesses/{business:[^.]+}")
    ResponseEntity<byte[]> business(Screen screen, @PathVariable String business) {
        BusinessAnswer answer = BusinessQueries.find(screen.asked().question(), business)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-business", Map.of("subject", business)));
        return html.page("business/business", screen.frame(), view(screen, answer));
    }

    private BusinessDetailView view(Screen screen, BusinessAnswer answer) {
        Texts t = screen.t();
        BusinessAnswer.ResponsibleDivision division = answer.responsibleDivision();
        References.PackageName systemPackage = answer.systemPackage();
        boolean records = screen.mayRecordFor(division == null ? null : division.id());
        return new BusinessDetailView(
                answer.name(),
                answer.number() == null ? t.of("business.outside") : t.of("business.number", "n", answer.number()),
                systemPackage == null ? "" : systemPackage.name(),
                systemPackage == null || systemPackage.vendor() == null
                        ? ""
                        : systemPackage.vendor().name(),
                division == null ? null : new BoardView.Division(division.name(), division.confirmed()),
                answer.phases().stream()
                        .map(cell -> phase(screen, answer, cell, records))
                        .toList(),
                history(screen, answer.id()));
    }

    private static BusinessDetailView.Line phase(
            Screen screen, BusinessAnswer answer, PhaseAnswer cell, boolean records) {
        Texts t = screen.t();
        String path = "businesses/" + answer.id() + "/phases/" + cell.phase().id() + "/";
        List<BusinessDetailView.Offer> offers = records
                ? OfferedFacts.of(cell, screen.actor()).stream()
                        .map(form -> new BusinessDetailView.Offer(
                                t.of("entry." + form.id()), screen.frame().link(path + form.id())))
                        .toList()
                : List.of();
        PhaseAnswer.Plan first = cell.originalPlan();
        PhaseAnswer.Plan now = cell.currentPlan();
        return new BusinessDetailView.Line(
                cell.firstClass(),
                CellView.of(cell, t, ""),
                first == null ? "" : PlanWords.brief(first, t),
                now == null || now.equals(first) ? "" : PlanWords.brief(now, t),
                t.shortDate(cell.startedOn()),
                cell.completion() == null ? "" : t.shortDate(cell.completion().completedOn()),
                offers);
    }

    /** Newest first. */
    private List<BusinessDetailView.Told> history(Screen screen, String business) {
        LogReader.Slice slice = new LogReader.Slice(
                screen.asked().municipality(),
                0,
                screen.asked().basis().record(),
                new LogReader.Subject(BusinessAggregate.KIND, business),
                null);
        History.Criteria criteria =
                new History.Criteria(slice, null, null, screen.asked().basis().factDate());
        return history.page(criteria, screen.asked().question(), LINES).events().reversed().stream()
                .map(event -> told(event, screen))
                .toList();
    }

    private BusinessDetailView.Told told(EventAnswer event, Screen screen) {
        Texts t = screen.t();
        return new BusinessDetailView.Told(
                event.record() == null ? "" : event.record().toString(),
                t.instant(event.envelope().recordedAt()),
                event.occurredOn() == null ? "" : t.shortDate(event.occurredOn()),
                sentences.who(event, t),
                sentences.of(event, t),
                screen.frame().link("entries/" + event.envelope().correlationId()));
    }
}
