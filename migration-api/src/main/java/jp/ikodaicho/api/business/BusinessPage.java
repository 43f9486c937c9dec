package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.api.published.Rates;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.StepCounts;
import jp.ikodaicho.projections.municipality.References;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 業務: one business with its 14 phases, what may be entered on each, and its history in sentences. */
@Page
class BusinessPage {

    private final Html html;
    private final BusinessHistory history;

    BusinessPage(Html html, BusinessHistory history) {
        this.html = html;
        this.history = history;
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
                steps(screen, answer),
                LateMigrationWords.full(answer, t),
                answer.phases().stream()
                        .map(cell -> phase(screen, answer, cell, records))
                        .toList(),
                history.lines(screen, answer.id()));
    }

    private static BusinessDetailView.Steps steps(Screen screen, BusinessAnswer answer) {
        StepCounts counts = answer.stepCounts();
        int done = counts.completed() + counts.notApplicable();
        String counted = counts.rate() == null
                ? screen.t().of("progress.none")
                : screen.t().of("forty.rate-of", "rate", Rates.percent(counts.rate()), "done", done);
        return new BusinessDetailView.Steps(counted, screen.frame().link("businesses/" + answer.id() + "/steps"));
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
}
