package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.api.exchange.CsvErrors;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.StepQueries;

/**
 * 業務別ステップ別進捗: the table of businesses and steps as a CSV file, {@code 業務,1,…,40}. A business is named as here, as the
 * law or the dashboard names it, or by its id; a status in the ministry's words or by its code. An empty cell says nothing.
 */
final class StepsCsv {

    private static final String FIRST = "業務";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final CsvErrors errors = new CsvErrors();

    private StepsCsv(List<BusinessAnswer> businesses) {
        for (BusinessAnswer business : businesses) {
            names(business).forEach(name -> ids.putIfAbsent(name, business.id()));
        }
    }

    private static Stream<String> names(BusinessAnswer business) {
        return Stream.of(
                        Optional.of(business.id()),
                        Optional.of(business.name()),
                        Optional.ofNullable(business.officialName()),
                        DashboardBusiness.find(business.id()).map(DashboardBusiness::label))
                .flatMap(Optional::stream);
    }

    /** What a file says of each business it names; throws 422 {@code csv-invalid} with every problem of every line. */
    static Map<String, List<StepMark>> read(CsvFile file, List<BusinessAnswer> businesses) {
        StepsCsv reader = new StepsCsv(businesses);
        Map<String, List<StepMark>> marks = new LinkedHashMap<>();
        if (reader.errors.isHeader(file.lines().getFirst(), header())) {
            file.body().forEach(line -> reader.line(line, marks));
            if (marks.values().stream().allMatch(List::isEmpty)) {
                reader.errors.add(file.lines().getFirst().number(), "nothing", Map.of());
            }
        }
        reader.errors.refuseIfAny();
        marks.values().removeIf(List::isEmpty);
        return marks;
    }

    private void line(CsvFile.Line line, Map<String, List<StepMark>> marks) {
        if (!errors.hasColumns(line, StepMark.STEPS + 1)) {
            return;
        }
        String name = line.fields().getFirst();
        String business = ids.get(name);
        if (business == null) {
            errors.add(line.number(), "business", Map.of("value", name));
        } else if (marks.containsKey(business)) {
            errors.add(line.number(), "twice", Map.of("value", name));
        } else {
            marks.put(business, marks(line));
        }
    }

    private List<StepMark> marks(CsvFile.Line line) {
        List<StepMark> marks = new ArrayList<>();
        for (int step = 1; step <= StepMark.STEPS; step++) {
            String text = line.fields().get(step);
            Optional<StepStatus> status = status(text);
            if (status.isPresent()) {
                marks.add(new StepMark(step, status.get()));
            } else if (!text.isEmpty()) {
                errors.add(line.number(), "status", Map.of("step", Integer.toString(step), "value", text));
            }
        }
        return marks;
    }

    private static Optional<StepStatus> status(String text) {
        return Stream.of(StepStatus.values())
                .filter(status -> status.name().equals(text) || word(status).equals(text))
                .findFirst();
    }

    /** The ministry's word, whatever language is asked for: the file is the ministry's. */
    private static String word(StepStatus status) {
        return Messages.text(Locale.JAPANESE, "step-status." + status.name(), Map.of());
    }

    /** The table as lines of the file: the 20 in the dashboard's order, then the others. */
    static List<List<String>> write(List<StepQueries.Line> table) {
        Stream<List<String>> lines = table.stream()
                .sorted(Comparator.comparingInt(line -> DashboardBusiness.find(line.id())
                        .map(DashboardBusiness::ordinal)
                        .orElse(Integer.MAX_VALUE)))
                .map(StepsCsv::fields);
        return Stream.concat(Stream.of(header()), lines).toList();
    }

    private static List<String> fields(StepQueries.Line line) {
        String name =
                DashboardBusiness.find(line.id()).map(DashboardBusiness::label).orElse(line.name());
        List<String> fields = new ArrayList<>(List.of(name));
        for (int step = 1; step <= StepMark.STEPS; step++) {
            StepStatus status = line.statuses().get(step);
            fields.add(status == null ? "" : word(status));
        }
        return fields;
    }

    private static List<String> header() {
        return Stream.concat(
                        Stream.of(FIRST),
                        IntStream.rangeClosed(1, StepMark.STEPS).mapToObj(Integer::toString))
                .toList();
    }
}
