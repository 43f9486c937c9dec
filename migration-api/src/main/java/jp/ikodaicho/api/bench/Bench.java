package jp.ikodaicho.api.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** {@code bench}: what is measured is named by the next word. */
public final class Bench {

    private static final int MISUSED = 2;

    private static final String USAGE = """
            bench entries [--clients 8] [--seconds 10] [--runs 3]   entries per second, in process
            bench kill    [--rounds 20]                             killed with -9 under a stream of writes
            bench nodes   [--rounds 4]                              two nodes on one PostgreSQL, killed in turn
            with          [--database h2|postgresql|both] [--url URL --user U --password P]""";

    private Bench() {}

    /** Runs one; returns the exit status, 0 if all held. */
    public static int run(String[] args, PrintStream out) throws Exception {
        List<String> options = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        try {
            return switch (args.length == 0 ? "" : args[0]) {
                case "entries" -> EntriesBench.run(options, out);
                case "nodes" -> NodesBench.run(options, out);
                case "kill" -> KillBench.run(options, out);
                default -> throw new MisusedException(USAGE);
            };
        } catch (MisusedException e) {
            out.println(e.getMessage());
            return MISUSED;
        }
    }
}
