package jp.ikodaicho.projections.characters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.characters.events.ConflictWaived;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import org.jspecify.annotations.Nullable;

/**
 * 不一致: characters of the same shape, by the bytes of their picture, decided otherwise in two packages: the name on a
 * certificate would differ from that in the register (domain.md §4.7). What was waived 容認 is none.
 */
public final class Conflicts {

    private final Map<String, List<CharacterRow>> byGlyph;
    private final @Nullable LocalDate factDate;

    public Conflicts(List<CharacterRow> rows, @Nullable LocalDate factDate) {
        this.factDate = factDate;
        this.byGlyph = rows.stream()
                .filter(row -> row.listed().glyph() != null && !row.removed())
                .collect(
                        Collectors.groupingBy(row -> String.valueOf(row.listed().glyph())));
    }

    /** The keys a character is in conflict with, in order. */
    public List<String> of(CharacterRow row) {
        String glyph = row.listed().glyph();
        return glyph == null || row.removed()
                ? List.of()
                : byGlyph.getOrDefault(glyph, List.of()).stream()
                        .filter(other -> differ(row, other) && !waived(row, other) && !waived(other, row))
                        .map(CharacterRow::character)
                        .sorted()
                        .toList();
    }

    private boolean differ(CharacterRow one, CharacterRow other) {
        Optional<SubstituteDecided> first = decided(one);
        Optional<SubstituteDecided> second = decided(other);
        return !one.listed().systemPackage().equals(other.listed().systemPackage())
                && first.isPresent()
                && second.isPresent()
                && !Objects.equals(first.get().standard(), second.get().standard());
    }

    private Optional<SubstituteDecided> decided(CharacterRow row) {
        return row.status(factDate).isSettled()
                ? row.facts().on(factDate).state().decided()
                : Optional.empty();
    }

    private boolean waived(CharacterRow row, CharacterRow other) {
        return row.facts().on(factDate).facts().stream()
                .anyMatch(fact ->
                        fact.recorded() instanceof ConflictWaived e && e.other().equals(other.character()));
    }
}
