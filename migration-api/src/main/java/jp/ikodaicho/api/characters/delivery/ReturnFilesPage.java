package jp.ikodaicho.api.characters.delivery;

import java.util.List;
import jp.ikodaicho.api.business.EntryFlow;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.characters.ReturnFiles;
import jp.ikodaicho.projections.log.LogReader;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 返却ファイル of a package: what went out, what waits, and the next file, shown before it is made. */
@Page
class ReturnFilesPage {

    private static final String PATH = Page.BODY + "/packages/{systemPackage}/return-files";

    private final Html html;
    private final Exports exports;
    private final EntryFlow flow;
    private final StaffNames staff;
    private final LogReader log;
    private final ReturnFileEntries entries;
    private final ReturnFileDownloads downloads;

    ReturnFilesPage(
            Html html,
            Exports exports,
            EntryFlow flow,
            StaffNames staff,
            LogReader log,
            ReturnFileEntries entries,
            ReturnFileDownloads downloads) {
        this.html = html;
        this.exports = exports;
        this.flow = flow;
        this.staff = staff;
        this.log = log;
        this.entries = entries;
        this.downloads = downloads;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> files(Screen screen, @PathVariable String systemPackage) {
        ReturnFilesShown shown = ReturnFilesShown.of(screen, staff, systemPackage);
        return html.page("characters/returnfiles", screen.frame(), shown.view(null));
    }

    @GetMapping(PATH + TableFormat.ENDING)
    ResponseEntity<byte[]> table(Screen screen, @PathVariable TableFormat format, @PathVariable String systemPackage) {
        return exports.answer(
                screen,
                format,
                ReturnFilesShown.of(screen, staff, systemPackage).table());
    }

    @GetMapping(PATH + "/{number:\\d+}" + TableFormat.ENDING)
    ResponseEntity<byte[]> file(
            Screen screen,
            @PathVariable String systemPackage,
            @PathVariable int number,
            @PathVariable TableFormat format) {
        return switch (format) {
            case csv -> downloads.csv(screen.asked(), systemPackage, number);
            case xlsx -> downloads.xlsx(screen.asked(), systemPackage, number);
        };
    }

    @GetMapping(PATH + "/new")
    ResponseEntity<byte[]> confirm(
            Screen screen, @PathVariable String systemPackage, @RequestParam MultiValueMap<String, String> typed) {
        Sent sent = EntryFlow.rehearsed(screen, "");
        return flow.confirm(
                screen, creation(screen, systemPackage, typed), () -> entries.deliveryAlerts(systemPackage, sent));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> make(
            Screen screen, @PathVariable String systemPackage, @RequestParam MultiValueMap<String, String> typed) {
        CreationScreen creation = creation(screen, systemPackage, typed);
        Sent sent = EntryFlow.sent(screen, creation, List.of("return-files", systemPackage));
        return flow.record(screen, creation, () -> entries.answer(entries.deliver(systemPackage, sent)));
    }

    private CreationScreen creation(Screen screen, String systemPackage, MultiValueMap<String, String> typed) {
        ReturnFiles.Next next = ReturnFiles.next(log, screen.asked().municipality(), systemPackage);
        return new CreationScreen(
                screen,
                ReturnFilesShown.of(screen, staff, systemPackage),
                "packages/" + systemPackage + "/return-files",
                new CreationScreen.Content(next, new FormValues(typed, screen.t())));
    }
}
