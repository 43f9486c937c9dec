package jp.ikodaicho.api.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.ikodaicho.api.Ikodaicho;
import org.springframework.boot.system.ApplicationHome;

/** The program itself in a process of its own, on loopback, to be killed. */
final class Child implements AutoCloseable {

    /** Of the demo accounts, for this run only. */
    static final String PASSWORD = "bench-kill-only";

    private static final int GRACE_SECONDS = 30;

    private static final Duration START = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 100;

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** A port nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static Child start(KillOptions.Location database, int port, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("IKODAICHO_DATA", folder.toString());
        builder.environment().put("IKODAICHO_DEMO_PASSWORD", PASSWORD);
        builder.environment().put("SPRING_DATASOURCE_URL", database.url());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.user());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
        builder.redirectErrorStream(true);
        Path log = folder.resolve("program.log");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Child(builder.start(), log);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED"));
        File jar = new ApplicationHome(Ikodaicho.class).getSource();
        if (jar != null && jar.isFile()) {
            command.addAll(List.of("-jar", jar.toString()));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ikodaicho.class.getName()));
        }
        command.add("demo");
        return command;
    }

    /** Returns when the program serves these businesses. */
    void awaitReady(Client client, List<String> businesses) throws IOException, InterruptedException {
        long patience = System.nanoTime() + START.toNanos();
        while (!isReady(client, businesses)) {
            if (System.nanoTime() > patience || process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the program does not start:\n" + Files.readString(log));
            }
        }
    }

    private static boolean isReady(Client client, List<String> businesses) throws InterruptedException {
        try {
            for (String business : businesses) {
                if (client.read(business).etag().isEmpty()) {
                    return false;
                }
            }
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(GRACE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        kill();
    }
}
