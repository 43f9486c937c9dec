package jp.ikodaicho.api.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** {@code bench}: what is measured is named by the next word. */
public final class Bench {

    private static final int MISUSED = 2;

    private static final String USAGE = """
            bench entries [--clients 8] [--seconds 10] [--runs 3]   entries per second, in process
            bench kill    [--rounds 20]                             killed with -9 under a stream of writes
            bench nodes   [--rounds 4]                              two nodes on one PostgreSQL, killed in turn
            bench glyphs  --sample CSV --truth CSV                  right characters found by picture alone
            bench glyph-sample --font TTF --out FOLDER [--count 236] [--start N]   makes such a sample
            bench characters [--rows 3400] [--runs 3] [--limit 5]   seconds to import a vendor's list with pictures
            bench pages   [--requests 300] [--warmup 600]           bytes on the wire and server CPU of pages
            with          [--database h2|postgresql|both] [--url URL --user U --password P]""";

    private Bench() {}

    /** Runs one; returns the exit status, 0 if all held. */
    public static int run(String[] args, PrintStream out) throws Exception {
        List<String> options = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        try {
            return switch (args.length == 0 ? "" : args[0]) {
                case "entries" -> EntriesBench.run(options, out);
                case "nodes" -> NodesBench.run(options, out);
                case "pages" -> PagesBench.run(options, out);
                case "characters" -> CharactersBench.run(options, out);
                case "kill" -> KillBench.run(options, out);
                case "glyphs" -> GlyphsBench.run(quiet(options), out);
                case "glyph-sample" -> GlyphSample.run(quiet(options), out);
                default -> throw new MisusedException(USAGE);
            };
        } catch (MisusedException e) {
            out.println(e.getMessage());
            return MISUSED;
        }
    }

    /** Logging is set up by the program; what runs without it would log everything. */
    private static List<String> quiet(List<String> options) {
        LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        return options;
    }
}
