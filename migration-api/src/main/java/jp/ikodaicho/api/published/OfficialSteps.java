package jp.ikodaicho.api.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.AskedResolver;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.projections.published.StepList;
import jp.ikodaicho.projections.published.StepLists;
import org.springframework.stereotype.Component;

/**
 * The names of the 40 official steps on the day asked for: those of the list in force, or of the one in the jar, which has
 * placeholders where no name is known (domain.md §2.2).
 */
@Component
public class OfficialSteps {

    private static final String FILE = "/steps/official-steps.csv";
    private static final String NAME = "手順書 第1.0版（名称未確認）";

    private final AskedResolver points;
    private final StepList shipped;

    OfficialSteps(AskedResolver points) {
        this.points = points;
        this.shipped = new StepList(NAME, null, StepListCsv.read(CsvFile.read(file())));
    }

    private static byte[] file() {
        try (InputStream file = Objects.requireNonNull(OfficialSteps.class.getResourceAsStream(FILE), FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list in force when a body is asked for. */
    public StepList inForce(Asked body) {
        return StepLists.inForce(points.installation(body).question(), shipped);
    }

    /** All lists, asked of the installation. */
    List<StepList> all(Asked installation) {
        return StepLists.all(installation.question(), shipped);
    }
}
