package jp.ikodaicho.api.characters.delivery;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Supplier;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One return file: its bytes, that the vendor loaded it, and what a rehearsal showed. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/packages/{systemPackage}/return-files")
class ReturnFileApi {

    private static final int MOST_FAILURES = 1_000;

    private final ReturnFileEntries entries;
    private final ReturnFileReports reports;
    private final ReturnFileDownloads downloads;
    private final Answers answers;

    ReturnFileApi(
            ReturnFileEntries entries, ReturnFileReports reports, ReturnFileDownloads downloads, Answers answers) {
        this.entries = entries;
        this.reports = reports;
        this.downloads = downloads;
        this.answers = answers;
    }

    /** 取込済. */
    record Loading(
            @NotNull PartialDate loadedOn,
            @Nullable @Size(max = 4000) String comment) {}

    /**
     * 検証 at a rehearsal.
     *
     * @param failed the characters that did not come out right; all others of the file did
     */
    record Verification(
            @NotNull PartialDate verifiedOn,
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = MOST_FAILURES) List<@Valid @NotNull Failed> failed) {

        List<ReturnFileReport.Failure> failures() {
            return failed == null
                    ? List.of()
                    : failed.stream()
                            .map(one -> new ReturnFileReport.Failure(one.character(), one.reason()))
                            .toList();
        }
    }

    /** A character that did not come out right, and why. */
    record Failed(
            @NotBlank @Pattern(regexp = Keys.FORM) String character,
            @NotBlank @Size(max = 4000) String reason) {}

    @Operation(summary = "The file itself; the hash of its bytes is the recorded one.")
    @GetMapping(path = "/{number}.csv", produces = ReturnFileDownloads.CSV)
    ResponseEntity<byte[]> csv(@PathVariable String systemPackage, @PathVariable int number, Asked asked) {
        return downloads.csv(asked, systemPackage, number);
    }

    @Operation(summary = "The same as a workbook with pictures of both glyphs, for people; it has no hash of its own.")
    @GetMapping(path = "/{number}.xlsx", produces = ReturnFileDownloads.XLSX)
    ResponseEntity<byte[]> xlsx(@PathVariable String systemPackage, @PathVariable int number, Asked asked) {
        return downloads.xlsx(asked, systemPackage, number);
    }

    @Operation(summary = "The vendor has loaded the file.")
    @PostMapping("/{number}/loading")
    ResponseEntity<EntryAnswer> loading(
            @PathVariable String systemPackage, @PathVariable int number, @Valid @RequestBody Loading body, Sent sent) {
        return answer(
                () -> reports.of(sent.municipality(), systemPackage, number)
                        .loaded(body.loadedOn(), body.comment(), sent),
                sent);
    }

    @Operation(
            summary =
                    "The file was looked at in a rehearsal: all of it is right but what failed, which is taken up again.")
    @PostMapping("/{number}/verification")
    ResponseEntity<EntryAnswer> verification(
            @PathVariable String systemPackage,
            @PathVariable int number,
            @Valid @RequestBody Verification body,
            Sent sent) {
        return answer(
                () -> reports.of(sent.municipality(), systemPackage, number)
                        .verified(body.verifiedOn(), body.comment(), body.failures(), sent),
                sent);
    }

    private ResponseEntity<EntryAnswer> answer(Supplier<List<Step>> steps, Sent sent) {
        List<LoggedEvent> events = entries.record(steps, sent);
        return answers.created(events).body(answers.entry(events));
    }
}
