package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import jp.ikodaicho.api.startingdata.StartingDataReader;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Where a run puts its data: a folder of its own, gone afterwards, and a database.
 *
 * @param server the server started for it, if one was
 */
record Place(
        Path folder,
        BenchOptions.Location location,
        @Nullable LocalPostgres server) implements AutoCloseable {

    static Place of(String database, BenchOptions.@Nullable Location given) throws IOException {
        Path folder = Files.createTempDirectory("ikodaicho-bench");
        if ("h2".equals(database)) {
            String url = "jdbc:h2:file:" + folder.resolve("ikodaicho") + ";WRITE_DELAY=0";
            return new Place(folder, new BenchOptions.Location(url, "sa", ""), null);
        }
        if (given != null) {
            return new Place(folder, given, null);
        }
        LocalPostgres server = LocalPostgres.start();
        return new Place(folder, server.location(), server);
    }

    /** The option that loads the starting data of 龍ケ崎市, which comes with the program. */
    String load() throws IOException {
        Path file = folder.resolve("starting-data.yaml");
        try (InputStream in = StartingDataReader.class.getResourceAsStream("/starting-data/082082-ryugasaki.yaml")) {
            Files.copy(Objects.requireNonNull(in), file, StandardCopyOption.REPLACE_EXISTING);
        }
        return "--load=" + file;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
