package jp.ikodaicho.api.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.api.access.Administrators;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.published.commands.ImportPublishedProgress;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.published.PublishedMonths;
import jp.ikodaicho.projections.published.PublishedProgressRow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 公表資料（進捗状況）の取込 by an administrator: the file is read and shown, and only then recorded. A refused one changes nothing. */
@Page
@RequestMapping("/published/progress")
class ImportProgressPage {

    private static final String IMPORT = "published/import";

    private final Html html;
    private final Administrators administrators;
    private final ProgressImports imports;
    private final ImportedMonths months;
    private final Exports exports;

    ImportProgressPage(
            Html html, Administrators administrators, ProgressImports imports, ImportedMonths months, Exports exports) {
        this.exports = exports;
        this.html = html;
        this.administrators = administrators;
        this.imports = imports;
        this.months = months;
    }

    @GetMapping
    ResponseEntity<byte[]> form(Frame frame, Asked asked, @RequestParam @Nullable String imported) {
        administrators.only();
        ImportForm form = new ImportForm(new FormValues(Map.of(), frame.t()), frame.t());
        String told = told(asked, imported, frame.t());
        return html.page(IMPORT, frame, form.view(told, null, months.all(asked.question(), frame.t())));
    }

    @GetMapping("/months" + TableFormat.ENDING)
    ResponseEntity<byte[]> file(@PathVariable TableFormat format, Frame frame, Asked asked) {
        administrators.only();
        return exports.answer(frame, asked.question().day(), format, months.table(asked.question(), frame.t()));
    }

    private static @Nullable String told(Asked asked, @Nullable String imported, Texts t) {
        return Optional.ofNullable(imported)
                .flatMap(month -> PublishedMonths.find(asked.question(), month))
                .map(row -> t.of("import.done", "month", t.date(row.month())))
                .orElse(null);
    }

    @PostMapping("/preview")
    ResponseEntity<byte[]> preview(
            Frame frame,
            Asked asked,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        administrators.only();
        ImportForm form = new ImportForm(new FormValues(typed, frame.t()), frame.t());
        PartialDate.Month month = form.month();
        byte[] bytes = form.file(bytes(file));
        if (month == null || form.hasMistakes()) {
            return refused(frame, asked, form, null);
        }
        try {
            ImportPublishedProgress command = ProgressImports.read(month, bytes);
            imports.rehearse(command, sent(null, ""));
            PublishedProgressRow before =
                    PublishedMonths.find(asked.question(), month.text()).orElse(null);
            ImportPreview preview = new ImportPreview(command, before, frame.t());
            return html.page("published/preview", frame, preview.view(PackedFile.pack(bytes)));
        } catch (Problem problem) {
            return refused(frame, asked, form, problem);
        }
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<byte[]> refused(Frame frame, Asked asked, ImportForm form, @Nullable Problem problem) {
        HttpStatus status = problem == null ? HttpStatus.UNPROCESSABLE_CONTENT : problem.status();
        return html.page(status, IMPORT, frame, form.view(null, problem, months.all(asked.question(), frame.t())));
    }

    @PostMapping
    ResponseEntity<byte[]> record(Frame frame, Asked asked, @RequestParam MultiValueMap<String, String> typed) {
        administrators.only();
        FormValues values = new FormValues(typed, frame.t());
        ImportForm form = new ImportForm(values, frame.t());
        PartialDate.Month month = form.month();
        byte[] bytes = form.file(PackedFile.unpack(values.typed("packed")).orElse(new byte[0]));
        if (month == null || form.hasMistakes()) {
            return refused(frame, asked, form, null);
        }
        try {
            ImportPublishedProgress command = ProgressImports.read(month, bytes);
            String hash = Sha256.of((month.text() + command.sha256()).getBytes(StandardCharsets.UTF_8));
            imports.record(command, sent(values.typed("command"), hash));
        } catch (Problem problem) {
            return refused(frame, asked, form, problem);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/published/progress?imported=" + month.text()))
                .build();
    }

    private static Sent sent(@Nullable String command, String hash) {
        String key = command == null || command.isBlank() ? null : command;
        return new Sent(MunicipalityCode.INSTALLATION, null, key, hash);
    }
}
