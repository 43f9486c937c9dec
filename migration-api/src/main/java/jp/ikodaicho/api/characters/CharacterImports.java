package jp.ikodaicho.api.characters;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.ReadYourWrite;
import jp.ikodaicho.api.exchange.CsvFile;
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

    private static final String UNNAMED = "外字一覧";

    private final RowStore rows;
    private final ReadYourWrite readYourWrite;
    private final InstantSource clock;

    CharacterImports(RowStore rows, ReadYourWrite readYourWrite, InstantSource clock) {
        this.rows = rows;
        this.readYourWrite = readYourWrite;
        this.clock = clock;
    }

    /** A file as it was sent, the name it is kept under, and the package of the list whose lines are taken. */
    record Uploaded(
            byte @Nullable [] bytes,
            @Nullable String source,
            @Nullable String listedAs) {}

    /** Throws 404 for an unknown package and 422 {@code csv-invalid} for a list that cannot be taken whole. */
    CharacterImport of(MunicipalityCode body, String systemPackage, Uploaded uploaded) {
        readYourWrite.await(body);
        Question now = new Question(rows.of(body), null, Japan.day(clock.instant()));
        PackageAnswer known = PackageQueries.find(now, systemPackage)
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-package", Map.of("subject", systemPackage)));
        List<BusinessAnswer> businesses = BusinessQueries.all(now);
        CharacterListScope scope = CharacterListScope.of(systemPackage, uploaded.listedAs(), businesses);
        Map<String, ListedCharacter> list = CharacterList.read(CsvFile.read(uploaded.bytes()), scope);
        return CharacterImport.of(
                body,
                list,
                CharacterQueries.listed(now, systemPackage),
                new CharacterImport.Source(
                        uploaded.source() == null ? UNNAMED : uploaded.source(),
                        Sha256.of(Objects.requireNonNull(uploaded.bytes())),
                        Reviewers.of(businesses, known)));
    }
}
