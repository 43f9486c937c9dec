package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.Ikodaicho;
import jp.ikodaicho.api.edge.ViewsCaughtUp;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * {@code bench characters}: how long a vendor's list with a picture a character takes over REST, from its last byte being sent to
 * the answer, and until it can be read; beside the floor, a batched insert of the very bytes that were stored.
 */
final class CharactersBench {

    private static final Map<String, Integer> NUMBERS = Map.of("rows", 3_400, "runs", 3, "limit", 5);
    private static final MunicipalityCode BODY = new MunicipalityCode("082082");
    private static final List<String> PACKAGES = List.of("health", "resident-core", "welfare", "family-register");
    private static final double NANOS = 1e9;

    private final ConfigurableApplicationContext program;
    private final BenchOptions options;
    private final PrintStream out;

    private CharactersBench(ConfigurableApplicationContext program, BenchOptions options, PrintStream out) {
        this.program = program;
        this.options = options;
        this.out = out;
    }

    static int run(List<String> args, PrintStream out) throws Exception {
        BenchOptions options = BenchOptions.parse(args, NUMBERS);
        out.println("database     rows  zip MB  imported s  shown s  insert s  factor");
        boolean held = true;
        for (String database : options.databases()) {
            try (Place place = Place.of(database, options.given());
                    ConfigurableApplicationContext program = program(place)) {
                held &= new CharactersBench(program, options, out).measure(database);
            } catch (NoDatabaseException e) {
                out.println(e.getMessage());
                return 1;
            }
        }
        return held ? 0 : 1;
    }

    private static ConfigurableApplicationContext program(Place place) throws IOException {
        return new SpringApplicationBuilder(Ikodaicho.class)
                .profiles("serve")
                .run(
                        place.load(),
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--IKODAICHO_ADMIN_USER=" + Child.ADMINISTRATOR,
                        "--IKODAICHO_ADMIN_PASSWORD=" + Child.PASSWORD,
                        "--spring.datasource.url=" + place.location().url(),
                        "--spring.datasource.username=" + place.location().user(),
                        "--spring.datasource.password=" + place.location().password());
    }

    /** Each run into another package: the first also warms up. Returns whether the fastest kept the limit. */
    private boolean measure(String database) throws Exception {
        int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        new Client(port, Child.ADMINISTRATOR).open("bench-dx");
        program.getBean(ViewsCaughtUp.class).await(BODY);
        StoredAgain again =
                new StoredAgain(program.getBean(JdbcTemplate.class), program.getBean(PlatformTransactionManager.class));
        double best = Double.MAX_VALUE;
        for (int run = 0; run < Math.min(PACKAGES.size(), options.number("runs")); run++) {
            best = Math.min(best, once(database, run, new ListClient(port), again));
        }
        out.printf("%-10s fastest %.2f s, limit %d s%n", database, best, options.number("limit"));
        return best <= options.number("limit");
    }

    private double once(String database, int run, ListClient client, StoredAgain again) throws Exception {
        int rows = options.number("rows");
        byte[] archive = new CharactersArchive(rows, run).bytes();
        long head = again.head();
        long begin = System.nanoTime();
        client.send(BODY, PACKAGES.get(run), archive);
        double imported = seconds(begin);
        program.getBean(ViewsCaughtUp.class).await(BODY);
        double shown = seconds(begin);
        double floor = again.insertAfter(head, rows);
        out.printf(
                "%-10s %6d %7.1f %11.2f %8.2f %9.2f %7.1f%n",
                database, rows, archive.length / 1e6, imported, shown, floor, imported / floor);
        return imported;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / NANOS;
    }
}
