package jp.ikodaicho.api.characters.delivery;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.ikodaicho.api.business.EntryFlow;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.entry.Step;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** That a return file was loaded, and what a rehearsal showed, in three pages 入力 → 確認 → 完了. */
@Page
@RequestMapping(Page.BODY + "/packages/{systemPackage}/return-files/{number:\\d+}/{act:loading|verification}")
class ReturnFileReportPage {

    private final EntryFlow flow;
    private final StaffNames staff;
    private final ReturnFileEntries entries;
    private final ReturnFileReports reports;

    ReturnFileReportPage(EntryFlow flow, StaffNames staff, ReturnFileEntries entries, ReturnFileReports reports) {
        this.flow = flow;
        this.staff = staff;
        this.entries = entries;
        this.reports = reports;
    }

    /** What the address names. */
    record Place(String systemPackage, int number, String act) {}

    @GetMapping
    ResponseEntity<byte[]> input(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        return flow.form(screen, entry(screen, place, typed));
    }

    @GetMapping("/confirmation")
    ResponseEntity<byte[]> confirm(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        ReportScreen entry = entry(screen, place, typed);
        Sent sent = EntryFlow.rehearsed(screen, "");
        Supplier<List<Step>> steps = entry.read(sent);
        return flow.confirm(screen, entry, () -> entries.alerts(steps, sent));
    }

    @PostMapping
    ResponseEntity<byte[]> record(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        ReportScreen entry = entry(screen, place, typed);
        Sent sent = EntryFlow.sent(screen, entry, place);
        Supplier<List<Step>> steps = entry.read(sent);
        return flow.record(screen, entry, () -> entries.answer(entries.record(steps, sent)));
    }

    private ReportScreen entry(Screen screen, Place place, MultiValueMap<String, String> typed) {
        ReturnFilesShown shown = ReturnFilesShown.of(screen, staff, place.systemPackage());
        ReturnFileReport report = reports.of(screen.asked().municipality(), place.systemPackage(), place.number());
        ReportScreen.Act act = ReportScreen.Act.find(place.act())
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "http-404", Map.of()));
        return new ReportScreen(screen, shown, report, new ReportScreen.Typed(act, new FormValues(typed, screen.t())));
    }
}
