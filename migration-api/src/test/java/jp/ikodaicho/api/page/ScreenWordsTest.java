package jp.ikodaicho.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word the screens show is there in both languages with the same placeholders; none stands in a template itself. */
class ScreenWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern USED = Pattern.compile("\\bof\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern CHOSEN =
            Pattern.compile("\\? \"([a-z0-9-]+\\.[a-z0-9.-]+)\" : \"([a-z0-9-]+\\.[a-z0-9.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    @Test
    void both_languages_have_the_same_words_and_placeholders() {
        Properties ja = words("ja");
        Properties en = words("en");
        assertThat(en.stringPropertyNames()).isEqualTo(ja.stringPropertyNames());
        assertThat(ja.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(placeholders(en.getProperty(key))).isEqualTo(placeholders(ja.getProperty(key))));
    }

    @Test
    void every_word_used_is_there() {
        Set<String> used = new TreeSet<>();
        Stream.concat(files(TEMPLATES), files(Path.of("src/main/java"))).forEach(file -> {
            String text = read(file);
            USED.matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .filter(key -> key.contains(".") && !key.endsWith("."))
                    .forEach(used::add);
            CHOSEN.matcher(text)
                    .results()
                    .flatMap(m -> Stream.of(m.group(1), m.group(2)))
                    .forEach(used::add);
        });
        assertThat(used).contains("board.title", "board.core-phases");
        assertThat(words("ja").stringPropertyNames()).containsAll(used);
    }

    @Test
    void no_template_speaks_japanese_itself() {
        assertThat(files(TEMPLATES))
                .allSatisfy(file -> assertThat(
                                JAPANESE.matcher(read(file).replace("！", "")).find())
                        .as(file.toString())
                        .isFalse());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(
                RESOURCES.resolve("screens_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
