package jp.ikodaicho.api.business;

import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.published.OfficialSteps;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.StepQueries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The 40 official steps of one business, and their report in three pages, 入力 → 確認 → 完了: one form for all of them. */
@Page
class BusinessStepsPage {

    private static final String PATH = Page.BODY + "/businesses/{business}/steps";

    private final EntryFlow flow;
    private final StepEntries entries;
    private final OfficialSteps official;
    private final Exports exports;

    BusinessStepsPage(EntryFlow flow, StepEntries entries, OfficialSteps official, Exports exports) {
        this.flow = flow;
        this.entries = entries;
        this.official = official;
        this.exports = exports;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> input(
            Screen screen, @PathVariable String business, @RequestParam MultiValueMap<String, String> typed) {
        return flow.form(screen, entry(screen, business, typed));
    }

    @GetMapping(PATH + "/confirmation")
    ResponseEntity<byte[]> confirm(
            Screen screen, @PathVariable String business, @RequestParam MultiValueMap<String, String> typed) {
        StepsScreen entry = entry(screen, business, typed);
        RecordStepStatuses command = entry.readChanges();
        Sent sent = EntryFlow.rehearsed(screen, entry.seen());
        return flow.confirm(
                screen,
                entry,
                () -> entries.alerts(PhaseEntries.businessId(business, sent), command, entry.behalf(), sent));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> record(
            Screen screen, @PathVariable String business, @RequestParam MultiValueMap<String, String> typed) {
        StepsScreen entry = entry(screen, business, typed);
        RecordStepStatuses command = entry.readAll();
        return flow.record(screen, entry, () -> record(screen, business, entry, command));
    }

    private EntryAnswer record(Screen screen, String business, StepsScreen entry, RecordStepStatuses command) {
        Sent sent = EntryFlow.sent(screen, entry, business);
        ResponseEntity<StepEntries.StepEntryAnswer> answer =
                entries.record(PhaseEntries.businessId(business, sent), command, entry.behalf(), sent);
        return Objects.requireNonNull(answer.getBody(), "an entry has an answer")
                .entry();
    }

    @GetMapping(PATH + TableFormat.ENDING)
    ResponseEntity<byte[]> file(Screen screen, @PathVariable TableFormat format, @PathVariable String business) {
        return exports.answer(screen, format, StepsTables.of(screen.t(), steps(screen, business)));
    }

    private StepsScreen entry(Screen screen, String business, MultiValueMap<String, String> typed) {
        BusinessAnswer.ResponsibleDivision division = BusinessQueries.find(
                        screen.asked().question(), business)
                .map(BusinessAnswer::responsibleDivision)
                .orElse(null);
        boolean records = screen.mayRecordFor(division == null ? null : division.id());
        return new StepsScreen(screen, steps(screen, business), records, new FormValues(typed, screen.t()));
    }

    private StepQueries.BusinessSteps steps(Screen screen, String business) {
        return StepQueries.find(screen.asked().question(), business, official.inForce(screen.asked()))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-business", Map.of("subject", business)));
    }
}
