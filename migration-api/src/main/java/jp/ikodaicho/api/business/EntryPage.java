package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Entries;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.municipality.DivisionTaskAggregate;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.municipality.DivisionTaskRow;
import jp.ikodaicho.projections.municipality.DivisionTaskView;
import jp.ikodaicho.projections.record.RecordNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An entry after it was recorded: what it led to, and its withdrawal 取消 as new records. */
@Page
@RequestMapping(Page.BODY + "/entries/{entry}")
class EntryPage {

    private final Html html;
    private final Entries entries;
    private final Answers answers;
    private final RecordNumbers records;
    private final EventSentences sentences;
    private final WithdrawEntryApi withdrawals;

    EntryPage(
            Html html,
            Entries entries,
            Answers answers,
            RecordNumbers records,
            EventSentences sentences,
            WithdrawEntryApi withdrawals) {
        this.html = html;
        this.entries = entries;
        this.answers = answers;
        this.records = records;
        this.sentences = sentences;
        this.withdrawals = withdrawals;
    }

    @GetMapping
    ResponseEntity<byte[]> done(Screen screen, @PathVariable String entry) {
        return html.page("business/done", screen.frame(), view(screen, entry));
    }

    private EntryDoneView view(Screen screen, String entry) {
        Texts t = screen.t();
        List<LoggedEvent> events = events(screen, entry);
        EntryAnswer answer = answers.entry(events);
        List<EntryDoneView.Line> lines =
                answer.events().stream().map(event -> line(event, screen)).toList();
        return new EntryDoneView(
                t.of("done.title"),
                t.of("done.told", "n", lines.size()),
                screen.frame().link("board"),
                t.of("board.title"),
                lines,
                EntryAlerts.told(answer.alerts(), subjects(answer), t),
                events.stream().map(LoggedEvent::aggregate).allMatch(withdrawals::takesBack)
                        ? screen.frame().link("entries/" + entry + "/withdrawal")
                        : "");
    }

    private static int subjects(EntryAnswer answer) {
        return (int) answer.events().stream().map(EventAnswer::key).distinct().count();
    }

    private EntryDoneView.Line line(EventAnswer event, Screen screen) {
        Texts t = screen.t();
        return new EntryDoneView.Line(
                records.numberOf(event.position()).map(String::valueOf).orElse(""),
                name(event, screen),
                sentences.of(event, t));
    }

    /** What an event is about: a named task by its title, anything else by the label of its key. */
    private static String name(EventAnswer event, Screen screen) {
        return Optional.of(event)
                .filter(about -> about.subject().equals(DivisionTaskAggregate.KIND))
                .flatMap(about -> screen.asked().question().rows().find(new DivisionTaskView(), about.key()))
                .map(DivisionTaskRow::title)
                .orElseGet(() -> screen.t().label(event.key()));
    }

    private List<LoggedEvent> events(Screen screen, String entry) {
        return entries.find(screen.asked().municipality(), entry)
                .map(refs -> answers.events(new EntryResult.Stored(refs)))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-entry", Map.of("entry", entry)));
    }

    @GetMapping("/withdrawal")
    ResponseEntity<byte[]> ask(
            Screen screen, @PathVariable String entry, @RequestParam MultiValueMap<String, String> typed) {
        FormValues values = new FormValues(typed, screen.t());
        return html.page("business/withdrawal", screen.frame(), asking(screen, entry, values, null));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<byte[]> withdraw(
            Screen screen, @PathVariable String entry, @RequestParam MultiValueMap<String, String> typed) {
        FormValues values = new FormValues(typed, screen.t());
        String reason = values.text(reason(screen.t()));
        if (!values.mistakes().isEmpty() || reason == null) {
            WithdrawalView view = asking(screen, entry, values, null);
            return html.page(HttpStatus.UNPROCESSABLE_CONTENT, "business/withdrawal", screen.frame(), view);
        }
        try {
            Sent sent = new Sent(screen.asked().municipality(), null, null, "");
            EntryAnswer answer = withdrawals
                    .withdraw(entry, new WithdrawEntryApi.Body(reason, null), sent)
                    .getBody();
            String led = answer == null ? entry : answer.correlationId();
            return EntryFlow.seeOther(screen.frame().link("entries/" + led));
        } catch (Problem problem) {
            String detail = problem.detail(screen.t().locale()).getDetail();
            WithdrawalView view = asking(screen, entry, values, detail);
            return html.page(problem.status(), "business/withdrawal", screen.frame(), view);
        }
    }

    private WithdrawalView asking(Screen screen, String entry, FormValues values, @Nullable String problem) {
        FieldView field = FieldView.of(reason(screen.t()), values);
        return new WithdrawalView(view(screen, entry), field, values.mistakes(), problem);
    }

    private static FormField reason(Texts t) {
        return new FormField("reason", FormField.Kind.AREA, true, t.of("withdrawal.reason"), t.of("withdrawal.hint"));
    }
}
