package jp.ikodaicho.api.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.ikodaicho.api.Ikodaicho;
import org.springframework.boot.system.ApplicationHome;

/** The program itself as {@code serve} runs it, in a process of its own, on loopback, to be killed. */
final class Child implements AutoCloseable {

    /** The first account of a run's database, and the password of all its accounts. */
    static final String ADMINISTRATOR = "bench-admin";

    static final String PASSWORD = "for-this-run-only";

    private static final int GRACE_SECONDS = 60;

    /** More than a start takes by far: it must do on a machine that is busy with other things. */
    private static final Duration START = Duration.ofMinutes(10);

    private static final long PAUSE_MILLIS = 100;
    private static final int HTTP_OK = 200;

    private final Process process;
    private final int port;
    private final Path log;

    private Child(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** A port nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the program with these options beside its own. */
    static Child start(BenchOptions.Location database, int port, Path folder, String... options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(options));
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("IKODAICHO_DATA", folder.toString());
        builder.environment().put("IKODAICHO_ADMIN_USER", ADMINISTRATOR);
        builder.environment().put("IKODAICHO_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("SPRING_DATASOURCE_URL", database.url());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.user());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
        builder.redirectErrorStream(true);
        Path log = folder.resolve("program-" + port + ".log");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Child(builder.start(), port, log);
    }

    private static List<String> command(String... options) {
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
        command.addAll(List.of("serve", "--server.address=127.0.0.1"));
        command.addAll(List.of(options));
        return command;
    }

    /** Returns when the program has done what it does at its start and takes requests. */
    void awaitReady() throws IOException, InterruptedException {
        URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try (HttpClient http = HttpClient.newHttpClient()) {
            long patience = System.nanoTime() + START.toNanos();
            while (!isReady(http, readiness)) {
                if (System.nanoTime() > patience || process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the program does not start:\n" + Files.readString(log));
                }
            }
        }
    }

    private static boolean isReady(HttpClient http, URI readiness) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Client.PATIENCE).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == HTTP_OK;
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
