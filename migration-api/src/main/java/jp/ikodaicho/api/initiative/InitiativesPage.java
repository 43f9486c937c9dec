package jp.ikodaicho.api.initiative;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.shared.MilestonePlan;
import jp.ikodaicho.projections.business.Timeliness;
import jp.ikodaicho.projections.initiative.IndicatorAnswer;
import jp.ikodaicho.projections.initiative.InitiativeAnswer;
import jp.ikodaicho.projections.initiative.InitiativeQueries;
import jp.ikodaicho.projections.initiative.MilestoneAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 取組: every other programme of the slides, and each with its milestones and indicators as precisely as they are known. */
@Page
class InitiativesPage {

    private final Html html;

    InitiativesPage(Html html) {
        this.html = html;
    }

    @GetMapping(Page.BODY + "/initiatives")
    ResponseEntity<byte[]> all(Screen screen) {
        List<InitiativesView.Line> lines = InitiativeQueries.all(screen.asked().question()).stream()
                .map(answer -> line(answer, screen))
                .toList();
        return html.page("initiative/initiatives", screen.frame(), new InitiativesView(lines));
    }

    private static InitiativesView.Line line(InitiativeAnswer answer, Screen screen) {
        long late = answer.milestones().stream()
                .filter(milestone -> milestone.timeliness() != Timeliness.IN_TIME)
                .count();
        return new InitiativesView.Line(
                answer.number() == null ? "" : answer.number(),
                answer.title(),
                screen.frame().link("initiatives/" + answer.id()),
                answer.priority() ? screen.t().of("initiative.priority") : "",
                screen.t().label(answer.status()),
                answer.division() == null ? "" : answer.division().name(),
                answer.milestones().size(),
                late == 0 ? "" : screen.t().of("initiative.overdue", "n", late));
    }

    @GetMapping(Page.BODY + "/initiatives/{initiative:[^.]+}")
    ResponseEntity<byte[]> one(Screen screen, @PathVariable String initiative) {
        InitiativeAnswer answer = find(screen, initiative);
        return html.page("initiative/initiative", screen.frame(), view(answer, screen.t()));
    }

    /** The initiative of an address; throws 404. */
    static InitiativeAnswer find(Screen screen, String initiative) {
        return InitiativeQueries.find(screen.asked().question(), initiative)
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-initiative", Map.of("subject", initiative)));
    }

    private static InitiativePageView view(InitiativeAnswer answer, Texts t) {
        return new InitiativePageView(
                (answer.number() == null ? "" : answer.number() + " ") + answer.title(),
                answer.description() == null ? "" : answer.description(),
                t.label(answer.status()),
                answer.division() == null ? "" : answer.division().name(),
                answer.source() == null ? "" : answer.source(),
                answer.milestones().stream().map(m -> milestone(m, t)).toList(),
                answer.indicators().stream().map(i -> indicator(i, t)).toList());
    }

    private static InitiativePageView.Milestone milestone(MilestoneAnswer milestone, Texts t) {
        String late = milestone.timeliness() == Timeliness.IN_TIME
                ? ""
                : "△ " + t.of("timeliness." + (milestone.timeliness() == Timeliness.LATE ? "late" : "overdue"));
        return new InitiativePageView.Milestone(
                milestone.title(),
                late.isEmpty() ? t.label(milestone.status()) : late,
                date(milestone.date(), t),
                date(milestone.reachedOn(), t),
                milestone.alternative() == null ? "" : t.of("initiative.alternative", "name", milestone.alternative()),
                milestone.note() == null ? "" : milestone.note(),
                milestone.plans().stream().skip(1).map(plan -> change(plan, t)).toList());
    }

    private static String change(MilestonePlan plan, Texts t) {
        return date(plan.date(), t) + " " + (plan.reason() == null ? "" : plan.reason())
                + (plan.document() == null ? "" : " " + plan.document());
    }

    /** A milestone's date in words; none on record is said so, never made up. */
    private static String date(@Nullable MilestoneDate date, Texts t) {
        return switch (date) {
            case null -> "";
            case MilestoneDate.Within within -> t.date(within.end());
            case MilestoneDate.Period period ->
                t.of("plan.period", "start", t.date(period.start()), "end", t.date(period.end()));
            case MilestoneDate.By by -> t.of("plan.by", "end", t.date(by.end()));
        };
    }

    private static InitiativePageView.Indicator indicator(IndicatorAnswer value, Texts t) {
        return new InitiativePageView.Indicator(
                value.name(),
                value.of() == null ? "" : value.of(),
                t.date(value.on()),
                value.value().text() + " " + value.unit(),
                value.current() ? "" : t.of("initiative.superseded"));
    }
}
