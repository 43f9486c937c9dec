package jp.ikodaicho.api.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.ikodaicho.api.config.ProductViews;
import jp.ikodaicho.projections.view.View;

/**
 * {@code bench nodes}: two nodes on one PostgreSQL, both writing to the same businesses, and the one that feeds the views killed
 * with -9, in turn. Each time it is seen how many seconds later the other feeds them; that all that either had acknowledged is
 * there, once and in order; that the other answers the killed one's requests as it did; and that both answer what was asked
 * meanwhile, as of that instant, alike. In the end every view is rebuilt, and must have been as the rebuild makes it.
 */
final class NodesBench {

    private static final Map<String, Integer> NUMBERS = Map.of("rounds", 4);
    private static final int FEWEST = 10;
    private static final int MOST = 40;
    private static final int AFTERWARDS = 20;
    private static final String ACCOUNT = "dx";

    /** A business nobody else writes to: by it is seen when the survivor feeds the views. */
    private static final String PROBE = "child-allowance";

    private final Place place;
    private final PrintStream out;
    private final List<Node> nodes = new ArrayList<>();
    private final RandomGenerator random = RandomGenerator.getDefault();

    private NodesBench(Place place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    /** One of the two: its process, and somebody to ask it. */
    private record Node(Child child, int port, Client client) {

        static Node start(Place place, int port, String... options) throws Exception {
            Child child = Child.start(place.location(), port, place.folder(), options);
            child.awaitReady();
            return new Node(child, port, new Client(port, ACCOUNT));
        }
    }

    /** A business as it was answered as of an instant. */
    private record Told(String question, Client.Answer answer) {

        boolean is(Client client) throws Exception {
            return client.read(question).equals(answer);
        }
    }

    static int run(List<String> args, PrintStream out) throws Exception {
        BenchOptions options = BenchOptions.parse(args, NUMBERS);
        try (Place place = Place.of("postgresql", options.given())) {
            boolean holds = new NodesBench(place, out).rounds(options.number("rounds"));
            out.println(holds ? "すべて成り立ちました / everything holds" : "成り立たないものがあります / something does not hold");
            return holds ? 0 : 1;
        } catch (NoDatabaseException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private boolean rounds(int rounds) throws Exception {
        boolean holds = true;
        out.println("最初の起動と開始データ / first start, with starting data");
        try {
            nodes.add(Node.start(place, Child.freePort(), place.load()));
            new Client(nodes.getFirst().port(), Child.ADMINISTRATOR).open(ACCOUNT);
            nodes.add(Node.start(place, Child.freePort()));
            nodes.getLast().client().awaitLetIn(Writers.BUSINESSES);
            out.println("round killed  201ed  open  takeover  result");
            for (int number = 1; number <= rounds; number++) {
                holds &= round(number, number == rounds);
            }
        } finally {
            nodes.forEach(node -> node.child().close());
        }
        return holds;
    }

    /** What one round saw of the writing: all that was sent, and the time from the kill to the first view fed again. */
    private record Stream(List<Writers.Sent> sent, Duration takeover) {

        String counts() {
            long open = sent.stream().filter(s -> s.answer() == null).count();
            return "%6d %5d %7.1f s".formatted(sent.size() - open, open, takeover.toMillis() / 1e3);
        }
    }

    private boolean round(int number, boolean last) throws Exception {
        int victim = (number - 1) % 2;
        Client survivor = nodes.get(1 - victim).client();
        List<Told> told = new ArrayList<>();
        Stream stream = stream(nodes.get(victim), survivor, told);
        Map<String, Long> wrong = new LinkedHashMap<>();
        wrong.put("views behind", new Reread(survivor, stream.sent()).behind(Writers.BUSINESSES));
        wrong.put("repeated otherwise", new Reread(survivor, stream.sent()).otherwise());
        List<Writers.Sent> stored = new Reread(survivor, stream.sent()).repeated();
        nodes.set(victim, Node.start(place, nodes.get(victim).port()));
        wrong.put("repeated otherwise elsewhere", new Reread(nodes.get(victim).client(), stored).otherwise());
        wrong.put("told otherwise", toldOtherwise(told));
        wrong.putAll(left(stored, last));
        boolean holds = wrong.values().stream().allMatch(count -> count == 0);
        out.printf("%5d %6s %s  %s%n", number, victim == 0 ? "A" : "B", stream.counts(), holds ? "OK" : wrong);
        return holds;
    }

    /** Both nodes write; one is killed, the other goes on. In between it is asked how it was a moment ago. */
    private Stream stream(Node victim, Client survivor, List<Told> told) throws Exception {
        String before = survivor.read(PROBE).etag();
        try (Writers there = Writers.begin(victim.client(), Writers.BUSINESSES);
                Writers here = Writers.begin(survivor, Writers.BUSINESSES)) {
            there.await(random.nextInt(FEWEST, MOST));
            told.add(told(victim.client()));
            told.add(told(survivor));
            long kill = System.nanoTime();
            victim.child().kill();
            Writers.Sent probe = Writers.once(survivor, PROBE, before);
            boolean shown = new Reread(survivor, List.of(probe)).behind(List.of(PROBE)) == 0;
            Duration takeover = Duration.ofNanos(System.nanoTime() - kill);
            here.await(AFTERWARDS);
            told.add(told(survivor));
            List<Writers.Sent> all = new ArrayList<>(there.end());
            all.addAll(here.end());
            all.add(probe);
            return new Stream(all, shown ? takeover : Duration.ofDays(1));
        }
    }

    private static Told told(Client client) throws Exception {
        Instant now = Instant.ofEpochMilli(InstantSource.system().millis());
        String question = Writers.BUSINESSES.getFirst() + "?asOf=" + now;
        return new Told(question, client.read(question));
    }

    private long toldOtherwise(List<Told> told) throws Exception {
        long otherwise = 0;
        for (Told answer : told) {
            for (Node node : nodes) {
                otherwise += answer.is(node.client()) ? 0 : 1;
            }
        }
        return otherwise;
    }

    private Map<String, Long> left(List<Writers.Sent> sent, boolean last) throws Exception {
        Map<String, Long> wrong = new LinkedHashMap<>();
        if (last) {
            wrong.put("rows rebuilt otherwise", rebuiltOtherwise());
            nodes.forEach(node -> node.child().kill());
        }
        try (StoredLog log = new StoredLog(place.location())) {
            wrong.putAll(log.wrong(sent, last));
        }
        return wrong;
    }

    private long rebuiltOtherwise() throws Exception {
        Client administrator = new Client(nodes.getFirst().port(), Child.ADMINISTRATOR);
        long otherwise = 0;
        for (View<?, ?> view : ProductViews.ALL) {
            otherwise += administrator.rebuild(view.name());
        }
        return otherwise;
    }
}
