package jp.ikodaicho.api.characters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.CsvErrors;
import jp.ikodaicho.api.exchange.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 外字一覧の取込 of one package: all of it or nothing; what a later list changes or no longer has is recorded as such, and
 * decisions stay. A list says for itself what there is and builds on no version, so it needs no If-Match.
 */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/packages/{systemPackage}/characters")
class ImportCharactersApi {

    private final CharacterEntries entries;
    private final CharacterImports imports;

    ImportCharactersApi(CharacterEntries entries, CharacterImports imports) {
        this.entries = entries;
        this.imports = imports;
    }

    /** What the file itself does not say. */
    record Particulars(
            @Parameter(description = "Name of the list, kept with every character") @Nullable
            String source,

            @Parameter(description = "Take only the lines of this package of the list; all of them if not given")
            @Nullable
            String listedAs,

            @Parameter(description = "For whom it is entered, if for somebody else") @Nullable
            String onBehalfOf) {}

    /**
     * What a list changed.
     *
     * @param warnings what is odd about lines that were taken all the same, e.g. a picture too coarse to tell anything by
     * @param entry absent where it changed nothing
     */
    record Imported(
            int added,
            int changed,
            int removed,
            int unchanged,
            List<CsvErrors.LineError> warnings,
            @Nullable String entry) {}

    @Operation(
            summary = "Imports a vendor's list of external characters into a package; all or nothing.",
            description =
                    "A list as CSV or Excel, or a zip of one list with the picture files it names, or with one font"
                            + " (.ttf, .tte) that draws its codes, or of a font alone. A list without pictures leaves those on record.")
    @PostMapping(consumes = {CsvTable.MEDIA_TYPE, VendorFile.XLSX, VendorFile.ZIP})
    ResponseEntity<Imported> imported(
            @PathVariable String systemPackage,
            @ParameterObject Particulars particulars,
            @RequestBody(required = false) byte @Nullable [] body,
            Sent sent) {
        CharacterImports.Prepared prepared = imports.of(
                sent.municipality(),
                systemPackage,
                new CharacterImports.Uploaded(body, particulars.source(), particulars.listedAs(), Map.of()));
        CharacterImport change = prepared.change();
        if (change.steps().isEmpty()) {
            return ResponseEntity.ok(new Imported(0, 0, 0, change.unchanged(), prepared.warnings(), null));
        }
        imports.keepPictures(sent.municipality(), prepared);
        String entry = entries.imported(change.steps(), particulars.onBehalfOf(), sent);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Imported(
                        change.added(),
                        change.changed(),
                        change.removed(),
                        change.unchanged(),
                        prepared.warnings(),
                        entry));
    }
}
