package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ikodaicho.api.Ikodaicho;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bench pages}: what pages weigh and cost, against their limits, for both bodies of the demo: 龍ケ崎市 as the slides leave
 * it, and 見本市 after three years of work.
 */
final class PagesBench {

    private static final Map<String, Integer> NUMBERS = Map.of("requests", 300, "warmup", 600);
    private static final List<String> BODIES = List.of("082082", "999997");
    private static final double KB = 1024;
    private static final double FIRST_VISIT_KB = 40;
    private static final double TIMELINE_KB = 15;
    private static final double BOARD_MILLIS = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    private final PageVisitor visitor;
    private final BenchOptions options;
    private final List<Figure> figures = new ArrayList<>();

    private PagesBench(PageVisitor visitor, BenchOptions options) {
        this.visitor = visitor;
        this.options = options;
    }

    /** What was measured, and what it may be at most. */
    private record Figure(String what, String page, double measured, double limit, String unit) {

        boolean holds() {
            return measured <= limit;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %-18s %8.2f %6.0f %-3s %s",
                    what,
                    page,
                    measured,
                    limit,
                    unit,
                    holds() ? "ok" : "OVER");
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"what\":\"%s\",\"page\":\"%s\",\"measured\":%.2f,\"limit\":%.0f,\"unit\":\"%s\",\"holds\":%b}",
                    what,
                    page,
                    measured,
                    limit,
                    unit,
                    holds());
        }
    }

    static int run(List<String> args, PrintStream out) throws Exception {
        BenchOptions options = BenchOptions.parse(args, NUMBERS);
        try (Place place = Place.of("h2", null);
                ConfigurableApplicationContext program = demo(place)) {
            Integer port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            return new PagesBench(new PageVisitor(port, "dx"), options).measure(out);
        }
    }

    private static ConfigurableApplicationContext demo(Place place) {
        return new SpringApplicationBuilder(Ikodaicho.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--IKODAICHO_DEMO_PASSWORD=" + Child.PASSWORD,
                        "--spring.datasource.url=" + place.location().url());
    }

    private int measure(PrintStream out) throws IOException, InterruptedException {
        for (String body : BODIES) {
            String board = "/" + body + "/board";
            String timeline = "/" + body + "/timeline";
            figures.add(new Figure("first visit", board, visitor.firstVisit(board) / KB, FIRST_VISIT_KB, "KB"));
            figures.add(new Figure(
                    "timeline, gzip", timeline, visitor.page(timeline).bodyBytes() / KB, TIMELINE_KB, "KB"));
            figures.add(new Figure("server CPU per dashboard", board, millis(board), BOARD_MILLIS, "ms"));
        }
        out.println("what                         page               measured  limit");
        figures.forEach(figure -> out.println(figure.line()));
        out.println(figures.stream().map(Figure::json).collect(Collectors.joining(",", "[", "]")));
        return figures.stream().allMatch(Figure::holds) ? 0 : 1;
    }

    /** CPU time of one request once the program is warm. */
    private double millis(String path) throws IOException, InterruptedException {
        ask(path, options.number("warmup"));
        int requests = Math.max(1, options.number("requests"));
        long before = WebServerTime.nanos();
        ask(path, requests);
        return (WebServerTime.nanos() - before) / NANOS_PER_MILLI / requests;
    }

    private void ask(String path, int times) throws IOException, InterruptedException {
        for (int time = 0; time < times; time++) {
            visitor.page(path);
        }
    }
}
