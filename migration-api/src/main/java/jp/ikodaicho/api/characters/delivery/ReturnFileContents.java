package jp.ikodaicho.api.characters.delivery;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.projections.characters.ReturnFileAnswer;
import jp.ikodaicho.projections.characters.ReturnFileLine;
import jp.ikodaicho.projections.characters.ReturnFiles;
import jp.ikodaicho.projections.log.LogReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The bytes of return files, made anew from the log each time and held against the hash that was recorded with them. */
@Component
class ReturnFileContents {

    private final LogReader log;
    private final ReturnFileTable table;

    ReturnFileContents(LogReader log, Catalogue catalogue) {
        this.log = log;
        this.table = new ReturnFileTable(catalogue);
    }

    /** A file with what stands in it. */
    record Content(ReturnFileAnswer file, List<ReturnFileLine> lines, byte[] csv) {}

    ReturnFileTable table() {
        return table;
    }

    /**
     * A file as of the time asked for. Throws 404 {@code unknown-return-file}; 500 {@code return-file-differs} where the bytes do not
     * have the recorded hash, which says that the log or the program is not what it was.
     */
    Content find(Asked asked, String systemPackage, int number) {
        ReturnFileAnswer file = ReturnFiles.all(asked.question(), systemPackage).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND, "unknown-return-file", Map.of("number", Integer.toString(number))));
        List<ReturnFileLine> lines = ReturnFiles.lines(
                log,
                asked.municipality(),
                new ReturnFiles.Wanted(systemPackage, number, asked.basis().record()));
        byte[] csv = table.csv(number, lines);
        if (!Sha256.of(csv).equals(file.sha256())) {
            throw new Problem(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "return-file-differs",
                    Map.of("number", Integer.toString(number), "recorded", file.sha256(), "made", Sha256.of(csv)));
        }
        return new Content(file, lines, csv);
    }
}
