package jp.ikodaicho.api.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlyphsBenchTest {

    @Test
    void rowsWithAnMj_areQueries_eachPictureOnce(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("gaiji-glyphs"));
        Path beside = Files.writeString(folder.resolve("a.png"), "");
        Path inFolder = Files.writeString(folder.resolve("gaiji-glyphs/b.png"), "");
        Path sample = Files.writeString(
                folder.resolve("sample.csv"),
                "gaiji_id,package,glyph_file\r\nG1,P1,a.png\r\nG1,P2,a.png\r\nG2,P1,b.png\r\nG3,P1,c.png\r\nG4,P1,d.png\r\n");
        Path truth = Files.writeString(
                folder.resolve("truth.csv"), "\uFEFFgaiji_id,truth_mj\nG1,MJ026190\nG2,MJ030196\nG3,\nG4,GJ000001\n");
        assertThat(GlyphQuery.read(sample, truth))
                .containsExactly(
                        new GlyphQuery(beside.toAbsolutePath(), "MJ026190"),
                        new GlyphQuery(inFolder.toAbsolutePath(), "MJ030196"));
    }

    @Test
    void options_areNamedFiles() {
        assertThat(GlyphOptions.parse(List.of("--sample=a.csv", "--truth", "b.csv"), List.of("sample", "truth"))
                        .path("truth"))
                .isEqualTo(Path.of("b.csv"));
        assertThatThrownBy(() -> GlyphOptions.parse(List.of("--samples", "a"), List.of("sample")))
                .hasMessageContaining("--samples");
        assertThatThrownBy(
                        () -> GlyphOptions.parse(List.of(), List.of("sample")).path("sample"))
                .hasMessageContaining("--sample");
    }
}
