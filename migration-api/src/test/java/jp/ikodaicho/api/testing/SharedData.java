package jp.ikodaicho.api.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published files, which lie beside the repository and never in it; tests that need them are left out without them. */
public final class SharedData {

    private SharedData() {}

    /** The bytes of a file; the test is left out, saying so, where it is not there. */
    public static byte[] file(String name) {
        Path beside = Path.of("../../shared/data").resolve(name);
        assumeThat(beside)
                .as("the published file %s beside the repository", name)
                .exists();
        try {
            return Files.readAllBytes(beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
