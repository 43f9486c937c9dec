package jp.ikodaicho.api.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * {@code bench kill}: the program is killed with -9 under a stream of writes, again and again, and each time it is seen that what
 * it had acknowledged is in the log, once; that record numbers have no hole; that every view is the fold of the log; and that
 * a request repeated with its key gets the answer it got, or would have got, before.
 */
final class KillBench {

    private static final int ROUNDS = 20;
    private static final int FEWEST = 5;
    private static final int MOST = 40;
    private static final String ACCOUNT = "dx";

    private final Place place;
    private final int port;
    private final Client client;
    private final PrintStream out;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private @Nullable Child child;

    private KillBench(Place place, int port, PrintStream out) {
        this.place = place;
        this.port = port;
        this.client = new Client(port, ACCOUNT);
        this.out = out;
    }

    /** What one round found; everything from {@code lost} on must be 0. */
    private record Round(int acknowledged, int unanswered, long seconds, Map<String, Long> wrong) {

        boolean holds() {
            return wrong.values().stream().allMatch(count -> count == 0);
        }

        String line(String database, int number) {
            return "%-10s %5d %6d %6d %6d s  %s"
                    .formatted(database, number, acknowledged, unanswered, seconds, holds() ? "OK" : wrong.toString());
        }
    }

    static int run(List<String> args, PrintStream out) throws Exception {
        BenchOptions options = BenchOptions.parse(args, Map.of("rounds", ROUNDS));
        boolean holds = true;
        out.println("database   round  201ed  open  restart  result");
        for (String database : options.databases()) {
            try (Place place = Place.of(database, options.given())) {
                holds &= new KillBench(place, Child.freePort(), out).rounds(database, options.number("rounds"));
            } catch (NoDatabaseException e) {
                out.println(e.getMessage());
                holds = false;
            }
        }
        out.println(holds ? "すべて成り立ちました / everything holds" : "成り立たないものがあります / something does not hold");
        return holds ? 0 : 1;
    }

    private boolean rounds(String database, int rounds) throws Exception {
        boolean holds = true;
        out.println(database + ": 最初の起動と開始データ / first start, with starting data");
        child = started(place.load());
        try {
            new Client(port, Child.ADMINISTRATOR).open(ACCOUNT);
            client.awaitLetIn(Writers.BUSINESSES);
            for (int number = 1; number <= rounds; number++) {
                Round round = round(number == rounds);
                out.println(round.line(database, number));
                holds &= round.holds();
            }
        } finally {
            child.close();
        }
        return holds;
    }

    private Round round(boolean last) throws Exception {
        List<Writers.Sent> sent = sentUntilKilled(Objects.requireNonNull(child));
        Map<String, Long> wrong = new LinkedHashMap<>(left(sent, false));
        long start = System.nanoTime();
        child = started();
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        List<Writers.Sent> stored = new Reread(client, sent).repeated();
        wrong.put("not stored when repeated", (long) sent.size() - stored.size());
        wrong.put("repeated otherwise", new Reread(client, sent).otherwise() + new Reread(client, stored).otherwise());
        wrong.put("views behind", new Reread(client, stored).behind(Writers.BUSINESSES));
        if (last) {
            child.kill();
            wrong.putAll(left(stored, true));
        }
        return new Round((int) answered(sent), (int) (sent.size() - answered(sent)), seconds, wrong);
    }

    private List<Writers.Sent> sentUntilKilled(Child child) throws Exception {
        try (Writers writers = Writers.begin(client, Writers.BUSINESSES)) {
            writers.await(random.nextInt(FEWEST, MOST));
            child.kill();
            return writers.end();
        }
    }

    private Child started(String... options) throws Exception {
        Child child = Child.start(place.location(), port, place.folder(), options);
        child.awaitReady();
        return child;
    }

    private static long answered(List<Writers.Sent> sent) {
        return sent.stream().filter(s -> s.answer() != null).count();
    }

    private Map<String, Long> left(List<Writers.Sent> sent, boolean complete) {
        try (StoredLog log = new StoredLog(place.location())) {
            return log.wrong(sent, complete);
        }
    }
}
