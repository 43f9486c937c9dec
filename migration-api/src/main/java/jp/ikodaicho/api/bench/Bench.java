package jp.ikodaicho.api.bench;

import java.io.PrintStream;
import java.util.Arrays;

/** {@code bench}: what is measured is named by the next word. */
public final class Bench {

    private static final int MISUSED = 2;

    private Bench() {}

    /** Runs one; returns the exit status, 0 if all held. */
    public static int run(String[] args, PrintStream out) throws Exception {
        if (args.length == 0 || !"kill".equals(args[0])) {
            out.println("bench kill [--rounds 20] [--database h2|postgresql|both] [--url URL --user U --password P]");
            return MISUSED;
        }
        try {
            return KillBench.run(KillOptions.parse(Arrays.copyOfRange(args, 1, args.length)), out);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return MISUSED;
        }
    }
}
