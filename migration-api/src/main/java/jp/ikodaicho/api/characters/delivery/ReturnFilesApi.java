package jp.ikodaicho.api.characters.delivery;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.characters.Attribution;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.characters.ReturnFileAnswer;
import jp.ikodaicho.projections.characters.ReturnFiles;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.municipality.References;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 返却ファイル of a package: what was handed to the vendor, and what waits to be. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/packages/{systemPackage}/return-files")
class ReturnFilesApi {

    private final ReturnFileEntries entries;
    private final Answers answers;

    ReturnFilesApi(ReturnFileEntries entries, Answers answers) {
        this.entries = entries;
        this.answers = answers;
    }

    /**
     * The files of a package, the newest first.
     *
     * @param waiting decisions that no file holds yet
     * @param attribution whose work the standard characters' lists are
     */
    record Files(
            Asked.Basis basis,
            References.PackageName systemPackage,
            long waiting,
            List<ReturnFileAnswer> files,
            String attribution) {}

    /** A file that was made, from its entry. */
    record Made(int number, LocalDate madeOn, int rows, String sha256, String entry) {}

    @Operation(summary = "The return files of a package, the newest first, and what became of each.")
    @GetMapping
    Files files(@PathVariable String systemPackage, Asked asked) {
        References.PackageName known = PackageQueries.find(asked.question(), systemPackage)
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-package", Map.of("subject", systemPackage)))
                .systemPackage();
        return new Files(
                asked.basis(),
                known,
                ReturnFiles.waiting(asked.question(), systemPackage),
                ReturnFiles.all(asked.question(), systemPackage),
                Attribution.LINE);
    }

    @Operation(
            summary =
                    "Makes the next return file of every decision that waits for one, in one entry; it rests on nothing the client has seen.")
    @PostMapping
    ResponseEntity<Made> make(@PathVariable String systemPackage, Sent sent) {
        List<LoggedEvent> events = entries.deliver(systemPackage, sent);
        LoggedEvent first = events.getFirst();
        SubstituteDelivered delivered = (SubstituteDelivered) first.recorded().event();
        return answers.created(events)
                .body(new Made(
                        delivered.file(),
                        first.recorded().recordedOn(),
                        events.size(),
                        delivered.sha256(),
                        first.recorded().envelope().correlationId()));
    }
}
