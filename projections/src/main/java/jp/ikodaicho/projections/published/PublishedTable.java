package jp.ikodaicho.projections.published;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.published.events.PublishedBody;

/**
 * The bodies of a month as one text, so that a row can be read without making 1,741 bodies of it until somebody asks for them:
 * a line for each, its prefecture, name and overall rate by tabs, then two digits for each business.
 */
public record PublishedTable(@JsonValue String lines) {

    private static final int DIGITS = 2;
    private static final int RADIX = 10;
    private static final int STEPS = 3;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PublishedTable {}

    static PublishedTable of(List<PublishedBody> bodies) {
        return new PublishedTable(bodies.stream().map(PublishedTable::line).collect(Collectors.joining("\n")));
    }

    private static String line(PublishedBody body) {
        String steps = body.steps().stream().map("%02d"::formatted).collect(Collectors.joining());
        return String.join("\t", body.prefecture(), body.name(), body.overall(), steps);
    }

    /** The bodies in the order of the file. */
    public List<PublishedBody> bodies() {
        return lines.lines().map(PublishedTable::body).toList();
    }

    private static PublishedBody body(String line) {
        String[] columns = line.split("\t", -1);
        return new PublishedBody(columns[0], columns[1], columns[2], steps(columns[STEPS]));
    }

    private static List<Integer> steps(String digits) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < digits.length(); i += DIGITS) {
            steps.add((digits.charAt(i) - '0') * RADIX + digits.charAt(i + 1) - '0');
        }
        return steps;
    }
}
