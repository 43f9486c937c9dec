package jp.ikodaicho.api.characters;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.api.characters.intake.Pictures;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.ReadYourWrite;
import jp.ikodaicho.api.exchange.CsvErrors;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.PackageAnswer;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.characters.CharacterQueries;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Compares an uploaded list with what is on record in a package now. */
@Component
class CharacterImports {

    private static final int AT_ONCE = 200;
    private static final String UNNAMED = "外字一覧";

    private final RowStore rows;
    private final ReadYourWrite readYourWrite;
    private final VendorPictures pictures;
    private final InstantSource clock;

    CharacterImports(RowStore rows, ReadYourWrite readYourWrite, VendorPictures pictures, InstantSource clock) {
        this.rows = rows;
        this.pictures = pictures;
        this.readYourWrite = readYourWrite;
        this.clock = clock;
    }

    /**
     * A file as it was sent.
     *
     * @param source the name it is kept under
     * @param listedAs the package of the list whose lines are taken; null for all
     * @param columns places of columns that a person chose; empty to go by names
     */
    record Uploaded(
            byte @Nullable [] bytes,
            @Nullable String source,
            @Nullable String listedAs,
            Map<ListColumn, Integer> columns) {}

    /** What a list would change, what it lists, what is odd about it, and the pictures that came with it. */
    record Prepared(
            CharacterImport change,
            Map<String, ListedCharacter> list,
            Map<String, ListedCharacter> present,
            List<CsvErrors.LineError> warnings,
            Pictures pictures) {}

    /** Throws 404 for an unknown package, 422 {@code csv-invalid} or {@code file-refused} for a file not to be taken whole. */
    Prepared of(MunicipalityCode body, String systemPackage, Uploaded uploaded) {
        return of(body, systemPackage, uploaded, VendorFile.read(uploaded.bytes()));
    }

    /** The same with a file that was read before. */
    Prepared of(MunicipalityCode body, String systemPackage, Uploaded uploaded, VendorFile file) {
        readYourWrite.await(body);
        Question now = new Question(rows.of(body), null, Japan.day(clock.instant()));
        PackageAnswer known = PackageQueries.find(now, systemPackage)
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-package", Map.of("subject", systemPackage)));
        List<BusinessAnswer> businesses = BusinessQueries.all(now);
        CharacterListScope scope = CharacterListScope.of(systemPackage, uploaded.listedAs(), businesses);
        Map<String, ListedCharacter> present = CharacterQueries.listed(now, systemPackage);
        CharacterList.Read read = CharacterList.read(file, scope, uploaded.columns());
        Map<String, ListedCharacter> list =
                file.pictures().came() ? read.characters() : pictured(read.characters(), present);
        CharacterImport.Source source = new CharacterImport.Source(
                uploaded.source() == null ? UNNAMED : uploaded.source(),
                Sha256.of(Objects.requireNonNull(uploaded.bytes())),
                Reviewers.of(businesses, known));
        return new Prepared(
                CharacterImport.of(body, list, present, source), list, present, read.warnings(), file.pictures());
    }

    /** A list without pictures says nothing about them: those on record stay. */
    private static Map<String, ListedCharacter> pictured(
            Map<String, ListedCharacter> list, Map<String, ListedCharacter> present) {
        Map<String, ListedCharacter> pictured = new LinkedHashMap<>();
        list.forEach((key, listed) -> {
            ListedCharacter before = present.get(key);
            pictured.put(key, before == null ? listed : listed.withGlyph(before.glyph()));
        });
        return pictured;
    }

    /** Keeps the pictures that an import names, before its entry names them. */
    void keepPictures(MunicipalityCode body, Prepared prepared) {
        List<VendorPicture> some = new ArrayList<>();
        prepared.pictures().each(pictures.missing(body, prepared.change().glyphs()), picture -> {
            some.add(picture);
            if (some.size() == AT_ONCE) {
                pictures.keep(body, some);
                some.clear();
            }
        });
        pictures.keep(body, some);
    }
}
