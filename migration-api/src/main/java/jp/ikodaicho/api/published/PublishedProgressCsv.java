package jp.ikodaicho.api.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.api.exchange.CsvErrors;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;
import jp.ikodaicho.projections.published.Fraction;

/**
 * 進捗状況 as published (domain.md §2.3): 都道府県, 市区町村, 全体, then a rate for each business in the dashboard's order. Each of
 * these is a whole number of 40ths, the column 全体 their mean within its rounding to four places, and each body is there once.
 */
final class PublishedProgressCsv {

    private static final List<String> HEADER = Stream.concat(
                    Stream.of("都道府県", "市区町村", "全体"),
                    Arrays.stream(DashboardBusiness.values()).map(DashboardBusiness::label))
            .toList();
    private static final int FIRST_RATE = 3;
    private static final int LONGEST_PREFECTURE = 8;
    private static final int LONGEST_NAME = 30;

    /** More than there are bodies in the country; all of them fit into one event. */
    private static final int MOST_BODIES = 3_000;

    /** Half of the last of four places: how far a rounded mean may lie from the exact one. */
    private static final Fraction ROUNDING = new Fraction(1, 20_000);

    private final CsvErrors errors = new CsvErrors();
    private final Map<List<String>, Long> lines = new HashMap<>();
    private final List<PublishedBody> bodies = new ArrayList<>();

    private PublishedProgressCsv() {}

    /** The bodies in the order of the file; throws 422 {@code csv-invalid} with every problem of every line. */
    static List<PublishedBody> read(CsvFile file) {
        PublishedProgressCsv reader = new PublishedProgressCsv();
        if (file.body().size() > MOST_BODIES) {
            reader.errors.add(1, "too-many", Map.of("limit", Integer.toString(MOST_BODIES)));
        } else if (reader.errors.isHeader(file.lines().getFirst(), HEADER)) {
            file.body().forEach(reader::line);
            if (file.body().isEmpty()) {
                reader.errors.add(1, "nothing", Map.of());
            }
        }
        reader.errors.refuseIfAny();
        return List.copyOf(reader.bodies);
    }

    private void line(CsvFile.Line line) {
        if (!errors.hasColumns(line, HEADER.size())) {
            return;
        }
        String prefecture = text(line, 0, LONGEST_PREFECTURE);
        String name = text(line, 1, LONGEST_NAME);
        Long earlier = lines.putIfAbsent(List.of(prefecture, name), line.number());
        if (earlier != null) {
            errors.add(line.number(), "body-twice", Map.of("value", prefecture + name, "line", earlier.toString()));
        }
        List<Integer> steps = new ArrayList<>();
        for (int column = FIRST_RATE; column < HEADER.size(); column++) {
            steps.add(steps(line, column));
        }
        PublishedBody body = new PublishedBody(prefecture, name, line.fields().get(2), steps);
        checkOverall(line, body);
        bodies.add(body);
    }

    private String text(CsvFile.Line line, int column, int longest) {
        String text = line.fields().get(column);
        if (!PublishedTexts.isText(text, longest)) {
            errors.add(line.number(), "text", Map.of("column", HEADER.get(column), "value", text));
        }
        return text;
    }

    /** Steps done of 40; -1 where the rate is none, which is told. */
    private int steps(CsvFile.Line line, int column) {
        String text = line.fields().get(column);
        Fraction rate = isRate(text) ? Fraction.parse(text) : new Fraction(-1, 1);
        long done = rate.numerator() * StepMark.STEPS / rate.denominator();
        if (!new Fraction(done, StepMark.STEPS).equals(rate) || done < 0 || done > StepMark.STEPS) {
            errors.add(line.number(), "rate", Map.of("column", HEADER.get(column), "value", text));
            return -1;
        }
        return (int) done;
    }

    private static boolean isRate(String text) {
        return text.matches("[01](\\.\\d{1,4})?");
    }

    private void checkOverall(CsvFile.Line line, PublishedBody body) {
        if (body.steps().contains(-1)) {
            return;
        }
        Fraction mean = new Fraction(
                body.steps().stream().mapToLong(Integer::longValue).sum(),
                (long) StepMark.STEPS * body.steps().size());
        String overall = body.overall();
        if (!isRate(overall) || mean.distance(Fraction.parse(overall)).compareTo(ROUNDING) > 0) {
            errors.add(line.number(), "overall", Map.of("value", overall, "mean", mean.decimal()));
        }
    }
}
