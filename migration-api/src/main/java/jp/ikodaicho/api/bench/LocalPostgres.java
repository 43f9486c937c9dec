package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of this machine's own installation, with data of its own, for the time of a run. */
final class LocalPostgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "ikodaicho";

    private final Path bin;
    private final Path folder;
    private final int port;

    private LocalPostgres(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    static LocalPostgres start() throws IOException {
        Path bin = newest().orElseThrow(() -> new NoDatabaseException("PostgreSQL が " + INSTALLED
                + "/*/bin に見つかりません。--url を指定してください。" + " / no PostgreSQL found there: give --url"));
        Path folder = Files.createTempDirectory("ikodaicho-postgres");
        LocalPostgres server = new LocalPostgres(bin, folder, Child.freePort());
        if (isRoot()) {
            execute(List.of("chown", "postgres", folder.toString()));
        }
        server.begin(folder.resolve("data").toString());
        return server;
    }

    private void begin(String data) throws IOException {
        tool("initdb", "-D", data, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C");
        String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
        tool("pg_ctl", "-D", data, "-o", options, "-l", folder.resolve("log").toString(), "-w", "start");
    }

    BenchOptions.Location location() {
        return new BenchOptions.Location("jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, "");
    }

    private static Optional<Path> newest() throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(INSTALLED)) {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(INSTALLED)) {
                versions.forEach(version -> found.add(version.resolve("bin")));
            }
        }
        return found.stream()
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .max(Comparator.naturalOrder());
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** PostgreSQL refuses to run as root. */
    private void tool(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        execute(command);
    }

    private static void execute(List<String> command) throws IOException {
        Path output = Files.createTempFile("ikodaicho-postgres", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.onExit().join().exitValue() != 0) {
                throw new NoDatabaseException(command + ": " + Files.readString(output));
            }
        } finally {
            Files.delete(output);
        }
    }

    @Override
    public void close() throws IOException {
        tool("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
        FileSystemUtils.deleteRecursively(folder);
    }
}
