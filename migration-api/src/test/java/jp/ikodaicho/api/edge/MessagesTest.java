package jp.ikodaicho.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Every code the sources refuse or warn with has its sentences in both languages, and no sentence is left over. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String SOURCES = sources(
            Path.of("src/main/java/jp/ikodaicho/api"),
            Path.of("../migration-domain/src/main/java/jp/ikodaicho/domain"));

    /** A code in the place where it refuses; one put together there is left to {@link #no_sentence_is_left_over}. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:Rejection\\.(?:conflict|invalid|forbidden|unknown)\\(|new Rejection\\(|new Problem\\(\\s*HttpStatus\\.\\w+,)"
                    + "\\s*\"([^\"]+)\"(?! \\+)");

    private static final Pattern CHOSEN =
            Pattern.compile("String (?:code|problem) =[^;]*? \\? \"([^\"]+)\"\\s*: \"([^\"]+)\"");
    private static final Pattern NEEDED = Pattern.compile("needs\\(Role\\.\\w+, \"([^\"]+)\"");
    private static final Pattern WARNING =
            Pattern.compile("\\bwhen\\([^;]*?, \"([^\"]+)\"\\)|alerts\\.add\\(\"([^\":]+)");
    private static final Pattern KIND = Pattern.compile("String KIND = \"(\\w+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*):?\"");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("ja"));
    }

    @Test
    void every_refusal_and_every_warning_has_its_sentences() throws IOException {
        Set<String> refusals = new TreeSet<>(codes(REFUSAL));
        refusals.addAll(codes(CHOSEN));
        refusals.addAll(codes(NEEDED));
        assertThat(refusals).contains("stale", "view-busy", "only-an-administrator", "form-token", "no-role-to-write");
        Set<String> warnings = codes(WARNING);
        assertThat(warnings).contains("plan-already-over", "upstream-not-done", "no-evidence", "start-in-future");

        assertThat(keys("ja"))
                .containsAll(refusals.stream()
                        .map(code -> "problem." + code + ".title")
                        .toList())
                .containsAll(refusals.stream()
                        .map(code -> "problem." + code + ".detail")
                        .toList())
                .containsAll(warnings.stream().map(code -> "alert." + code).toList());
    }

    @Test
    void no_sentence_is_left_over() throws IOException {
        Set<String> literals = codes(LITERAL);
        codes(KIND).forEach(kind -> literals.add("unknown-" + kind)); // by Keys
        Stream.of(HttpStatus.values()).forEach(status -> literals.add("http-" + status.value())); // by ProblemAdvice

        Set<String> sentences = keys("ja").stream()
                .filter(key -> key.startsWith("problem.") || key.startsWith("alert."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences).allSatisfy(key -> assertThat(literals).contains(key.split("\\.", -1)[1]));
    }

    /** A placeholder that only one language has is a slip in one of them. */
    @Test
    void a_sentence_names_the_same_in_both_languages() throws IOException {
        Properties japanese = bundle("ja");
        Properties english = bundle("en");
        for (String key : keys("ja")) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(japanese.getProperty(key)));
        }
    }

    private static Set<String> placeholders(String text) {
        return groups(Pattern.compile("\\{(\\w+)}"), text);
    }

    private static Set<String> codes(Pattern pattern) {
        return groups(pattern, SOURCES);
    }

    private static Set<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(MessagesTest::groups)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> groups(MatchResult found) {
        return Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1)
                .map(found::group)
                .filter(Objects::nonNull);
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        Path file = RESOURCES.resolve("messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static String sources(Path... roots) {
        return Stream.of(roots)
                .flatMap(MessagesTest::files)
                .map(MessagesTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
