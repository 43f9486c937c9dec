package jp.ikodaicho.projections.characters;

import java.util.List;
import java.util.Objects;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ExternalCharacterRemoved;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.ReviewersAssigned;
import jp.ikodaicho.domain.characters.shared.ReviewFacts;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per external character. */
public final class CharacterView implements View<CharacterRow, CharacterEvent> {

    @Override
    public String name() {
        return "external-character";
    }

    @Override
    public Class<CharacterRow> row() {
        return CharacterRow.class;
    }

    @Override
    public Class<CharacterEvent> feed() {
        return CharacterEvent.class;
    }

    @Override
    public CharacterRow evolve(@Nullable CharacterRow row, AggregateId aggregate, Recorded<CharacterEvent> event) {
        long sequence = event.sequence();
        return switch (event.event()) {
            case ExternalCharacterImported e -> imported(row, aggregate, event.with(e));
            case ExternalCharacterRemoved _ ->
                listed(known(row), sequence, true, known(row).divisions());
            case ReviewersAssigned e -> listed(known(row), sequence, known(row).removed(), e.divisions());
            case ReviewFactRecorded e -> known(row).with(known(row).facts().plus(event.with(e)), sequence);
            case ReviewFactWithdrawn e -> known(row).with(known(row).facts().without(e.withdraws()), sequence);
        };
    }

    private static CharacterRow imported(
            @Nullable CharacterRow row, AggregateId aggregate, Recorded<ExternalCharacterImported> event) {
        ExternalCharacterImported e = event.event();
        return new CharacterRow(
                aggregate.key(),
                event.sequence(),
                row == null ? event.recordedAt() : row.firstImported(),
                e.character(),
                false,
                e.divisions(),
                row == null ? ReviewFacts.NONE : row.facts());
    }

    private static CharacterRow listed(CharacterRow row, long sequence, boolean removed, List<String> divisions) {
        return new CharacterRow(
                row.character(), sequence, row.firstImported(), row.listed(), removed, divisions, row.facts());
    }

    private static CharacterRow known(@Nullable CharacterRow row) {
        return Objects.requireNonNull(row, "an external character begins with its import");
    }
}
