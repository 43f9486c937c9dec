package jp.ikodaicho.api.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;

/** Files in the layouts that operations take as CSV, by the path of the operation; each is another one. */
final class CsvFiles {

    private static final int STEPS = 40;
    private static final List<String> STATUSES = List.of("完了済み", "作業中", "未着手", "対象外", "COMPLETED", "");
    private static final List<String> BODIES = List.of("茨城県,龍ケ崎市", "茨城県,水戸市", "栃木県,宇都宮市", "東京都,青ヶ島村", "京都府,𠮷田町");

    private final RandomGenerator random;

    CsvFiles(RandomGenerator random) {
        this.random = random;
    }

    /** A file for an operation; empty for one of another layout, which then needs an example in the document. */
    Optional<String> forOperation(Operation operation) {
        return switch (operation.resource()) {
            case "progress" -> Optional.of(progress());
            case "step-list" -> Optional.of(stepList());
            case "steps" -> Optional.of(steps());
            case "characters" -> Optional.of(characters());
            default -> Optional.empty();
        };
    }

    /** 進捗状況 of some bodies; every business of a body at the same rate, so that the overall rate is exact. */
    private String progress() {
        List<String> lines = new ArrayList<>();
        lines.add("都道府県,市区町村,全体," + labels());
        for (String body : BODIES) {
            String rate = List.of("1.0", "0.975", "0.5", "0.0", "0.025").get(random.nextInt(5));
            lines.add(body + ("," + rate).repeat(1 + DashboardBusiness.values().length));
        }
        return String.join("\n", lines);
    }

    private static String labels() {
        return Arrays.stream(DashboardBusiness.values())
                .map(DashboardBusiness::label)
                .collect(Collectors.joining(","));
    }

    private String stepList() {
        String version = Integer.toString(random.nextInt(1_000));
        return "番号,名称,工程\n"
                + IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> step + ",ステップ" + version + "-" + step + (step == 3 ? ",fit-gap" : ","))
                        .collect(Collectors.joining("\n"));
    }

    private String steps() {
        String header =
                IntStream.rangeClosed(1, STEPS).mapToObj(step -> "," + step).collect(Collectors.joining());
        String business =
                Spoiling.any(List.of(DashboardBusiness.values()), random).label();
        String cells = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> "," + (step == 1 ? "完了済み" : Spoiling.any(STATUSES, random)))
                .collect(Collectors.joining());
        return "業務" + header + "\n" + business + cells;
    }

    private String characters() {
        return "gaiji_code,business_system,used_in,base_char,usage_count,vendor_proposal\n"
                + IntStream.range(0, 3)
                        .mapToObj(i -> "U+E%03X,固定資産税,氏,%s,%d,MJ028902"
                                .formatted(
                                        random.nextInt(0x1000),
                                        Spoiling.any(List.of("高", "𠮷", "邊\uDB40\uDD08", "塚"), random),
                                        1 + i))
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }
}
