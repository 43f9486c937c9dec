package jp.ikodaicho.api.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.api.Ikodaicho;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.ViewsCaughtUp;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bench entries}: how many entries per second the program records, in process, with its processors running beside: one
 * client, several in one body, and as many each in a body of its own. Each entry registers a business: an aggregate loaded,
 * one event, one commit.
 */
final class EntriesBench {

    private static final Map<String, Integer> NUMBERS = Map.of("clients", 8, "seconds", 10, "runs", 3);

    private final Recorder recorder;
    private final ViewsCaughtUp views;
    private final Duration time;
    private final int runs;

    private EntriesBench(ConfigurableApplicationContext program, BenchOptions options) {
        this.recorder = program.getBean(Recorder.class);
        this.views = program.getBean(ViewsCaughtUp.class);
        this.time = Duration.ofSeconds(options.number("seconds"));
        this.runs = options.number("runs");
    }

    static int run(List<String> args, PrintStream out) throws Exception {
        BenchOptions options = BenchOptions.parse(args, NUMBERS);
        int clients = options.number("clients");
        out.println("database   bodies clients  entries/s of each run");
        for (String database : options.databases()) {
            try (Place place = Place.of(database, options.given());
                    ConfigurableApplicationContext program = program(place)) {
                EntriesBench bench = new EntriesBench(program, options);
                bench.once(clients, clients); // to warm up
                bench.measure(database, 1, 1, out);
                bench.measure(database, 1, clients, out);
                bench.measure(database, clients, clients, out);
            } catch (NoDatabaseException e) {
                out.println(e.getMessage());
                return 1;
            }
        }
        return 0;
    }

    private static ConfigurableApplicationContext program(Place place) {
        return new SpringApplicationBuilder(Ikodaicho.class)
                .profiles("serve")
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--IKODAICHO_ADMIN_USER=" + Child.ADMINISTRATOR,
                        "--IKODAICHO_ADMIN_PASSWORD=" + Child.PASSWORD,
                        "--spring.datasource.url=" + place.location().url(),
                        "--spring.datasource.username=" + place.location().user(),
                        "--spring.datasource.password=" + place.location().password());
    }

    private void measure(String database, int bodies, int clients, PrintStream out) throws Exception {
        long[] perSecond = new long[runs];
        for (int run = 0; run < runs; run++) {
            perSecond[run] = once(bodies, clients);
        }
        String all = String.join(
                " ",
                IntStream.range(0, runs)
                        .mapToObj(run -> "%6d".formatted(perSecond[run]))
                        .toList());
        java.util.Arrays.sort(perSecond);
        out.printf("%-10s %6d %7d  %s  median %d%n", database, bodies, clients, all, perSecond[runs / 2]);
    }

    private long once(int bodies, int clients) throws Exception {
        List<MunicipalityCode> codes = bodies(bodies);
        long recorded = new Registrars(recorder, time).register(codes, clients);
        codes.forEach(views::await);
        return recorded / Math.max(1, time.toSeconds());
    }

    /** Valid codes from 472000 on, which no body has. */
    private static List<MunicipalityCode> bodies(int count) {
        return Stream.iterate(47_200, number -> number + 1)
                .flatMap(number -> IntStream.range(0, 10).mapToObj(digit -> "%05d%d".formatted(number, digit)))
                .filter(MunicipalityCode::isValid)
                .limit(count)
                .map(MunicipalityCode::new)
                .toList();
    }
}
