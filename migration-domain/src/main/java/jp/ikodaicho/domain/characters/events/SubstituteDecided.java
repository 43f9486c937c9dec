package jp.ikodaicho.domain.characters.events;

import java.util.List;
import java.util.Objects;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.shared.EventType;
import org.jspecify.annotations.Nullable;

/**
 * 判定: what the external character is. The approval of an identification is an official act (domain.md §4.4), so everything
 * the decision rested on is kept.
 *
 * @param standard id of the standard character, {@code MJ012345} or {@code GJ001234}; null for classes that name none
 * @param catalogue version of the character lists it was chosen from
 * @param ground 根拠 of the chosen candidate as it was shown
 * @param shown the candidates offered, best first
 * @param reason 理由: required for the classes C to F
 * @param document 決裁番号
 */
@EventType(name = "substitute-decided")
public record SubstituteDecided(
        ResultClass resultClass,
        @Nullable String standard,
        String catalogue,
        @Nullable String ground,
        List<ShownCandidate> shown,
        @Nullable String reason,
        @Nullable String document)
        implements ReviewFactRecorded {
    public SubstituteDecided {
        shown = List.copyOf(shown);
    }

    /** Whether another decision comes to the same, whatever it rested on. */
    public boolean sameAs(SubstituteDecided other) {
        return resultClass == other.resultClass && Objects.equals(standard, other.standard);
    }
}
