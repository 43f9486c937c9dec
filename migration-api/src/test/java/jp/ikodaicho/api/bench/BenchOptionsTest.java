package jp.ikodaicho.api.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    private static final Map<String, Integer> ROUNDS = Map.of("rounds", 20);

    private static BenchOptions parse(String... args) {
        return BenchOptions.parse(List.of(args), ROUNDS);
    }

    @Test
    void nothing_isTheBenchsOwnOnBoth() {
        assertThat(parse()).isEqualTo(new BenchOptions(ROUNDS, List.of("h2", "postgresql"), null));
        assertThat(parse().number("rounds")).isEqualTo(20);
    }

    @Test
    void bothSpellingsOfAnOption_areRead() {
        assertThat(parse("--rounds", "3", "--database=h2"))
                .isEqualTo(new BenchOptions(Map.of("rounds", 3), List.of("h2"), null));
    }

    @Test
    void givenDatabase_isThePostgresqlOne() {
        assertThat(parse("--url", "jdbc:postgresql://db/x", "--user", "u"))
                .isEqualTo(new BenchOptions(
                        ROUNDS, List.of("postgresql"), new BenchOptions.Location("jdbc:postgresql://db/x", "u", "")));
    }

    @Test
    void unknownOption_isRefused() {
        assertThatThrownBy(() -> parse("--round", "3")).hasMessageContaining("--round");
        assertThatThrownBy(() -> parse("--rounds")).hasMessageContaining("--rounds");
        assertThatThrownBy(() -> parse("--rounds", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> parse("--database", "oracle")).hasMessageContaining("oracle");
    }
}
