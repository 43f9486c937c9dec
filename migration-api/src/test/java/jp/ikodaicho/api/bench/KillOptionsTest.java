package jp.ikodaicho.api.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KillOptionsTest {

    private static KillOptions parse(String... args) {
        return KillOptions.parse(args);
    }

    @Test
    void nothing_isTwentyRoundsOnBoth() {
        assertThat(parse()).isEqualTo(new KillOptions(20, List.of("h2", "postgresql"), null));
    }

    @Test
    void bothSpellingsOfAnOption_areRead() {
        assertThat(parse("--rounds", "3", "--database=h2")).isEqualTo(new KillOptions(3, List.of("h2"), null));
    }

    @Test
    void givenDatabase_isThePostgresqlOne() {
        assertThat(parse("--url", "jdbc:postgresql://db/x", "--user", "u"))
                .isEqualTo(new KillOptions(
                        20, List.of("postgresql"), new KillOptions.Location("jdbc:postgresql://db/x", "u", "")));
    }

    @Test
    void unknownOption_isRefused() {
        assertThatThrownBy(() -> parse("--round", "3")).hasMessageContaining("--round");
        assertThatThrownBy(() -> parse("--rounds")).hasMessageContaining("--rounds");
    }
}
