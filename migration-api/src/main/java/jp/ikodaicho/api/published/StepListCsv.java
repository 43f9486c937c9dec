package jp.ikodaicho.api.published;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.api.exchange.CsvErrors;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.published.events.ListedStep;

/** A list of steps as a CSV file, {@code 番号,名称,工程}: each number once, a name for each, a phase by its name or id or none. */
final class StepListCsv {

    private static final List<String> HEADER = List.of("番号", "名称", "工程");
    private static final int LONGEST = 200;

    private final CsvErrors errors = new CsvErrors();
    private final Map<Integer, ListedStep> steps = new TreeMap<>();

    private StepListCsv() {}

    /** The steps in the order of their numbers; throws 422 {@code csv-invalid} with every problem of every line. */
    static List<ListedStep> read(CsvFile file) {
        StepListCsv reader = new StepListCsv();
        if (reader.errors.isHeader(file.lines().getFirst(), HEADER)) {
            file.body().forEach(reader::line);
            reader.missing(file.lines().getLast().number());
        }
        reader.errors.refuseIfAny();
        return reader.steps.values().stream()
                .sorted(Comparator.comparingInt(ListedStep::step))
                .toList();
    }

    private void line(CsvFile.Line line) {
        if (!errors.hasColumns(line, HEADER.size())) {
            return;
        }
        String number = line.fields().get(0);
        String name = line.fields().get(1);
        int step = number.matches("[1-9]\\d?") ? Integer.parseInt(number) : 0;
        if (step < 1 || step > StepMark.STEPS) {
            errors.add(line.number(), "step-number", Map.of("value", number));
        } else if (!PublishedTexts.isText(name, LONGEST)) {
            errors.add(line.number(), "text", Map.of("column", HEADER.get(1), "value", name));
        } else if (steps.putIfAbsent(
                        step, new ListedStep(step, name, phase(line).orElse(null)))
                != null) {
            errors.add(line.number(), "twice", Map.of("value", number));
        }
    }

    private Optional<Phase> phase(CsvFile.Line line) {
        String text = line.fields().get(2);
        Optional<Phase> phase = Arrays.stream(Phase.values())
                .filter(p -> p.id().equals(text)
                        || Messages.text(Locale.JAPANESE, "label." + p.id(), Map.of())
                                .equals(text))
                .findFirst();
        if (phase.isEmpty() && !text.isEmpty()) {
            errors.add(line.number(), "phase", Map.of("value", text));
        }
        return phase;
    }

    private void missing(long line) {
        if (errors.isEmpty()) {
            IntStream.rangeClosed(1, StepMark.STEPS)
                    .filter(step -> !steps.containsKey(step))
                    .forEach(step -> errors.add(line, "step-missing", Map.of("step", Integer.toString(step))));
        }
    }
}
