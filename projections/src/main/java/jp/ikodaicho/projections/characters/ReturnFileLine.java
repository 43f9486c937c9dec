package jp.ikodaicho.projections.characters;

import java.time.LocalDate;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.characters.shared.ReviewState;
import jp.ikodaicho.domain.shared.Japan;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands in a return file.
 *
 * @param version of the character when it was taken into the file
 * @param glyph SHA-256 of the vendor's picture, null where none came
 * @param division 決定課: name of the division whose decision it is, on that day; empty where none is on record
 * @param decidedOn 決定日: the day of the approval, or of the decision where none is needed
 * @param document 決裁番号
 */
public record ReturnFileLine(
        String character,
        long version,
        String code,
        @Nullable String glyph,
        SubstituteDecided decision,
        String division,
        LocalDate decidedOn,
        @Nullable String document) {

    static ReturnFileLine of(CharacterRow row, ReviewState state, DecidingDivisions divisions) {
        ReviewFact decision = java.util.Objects.requireNonNull(state.decision(), "what is delivered was decided");
        ReviewFact approval = state.approval();
        SubstituteDecided decided = (SubstituteDecided) decision.recorded();
        return new ReturnFileLine(
                row.character(),
                row.version(),
                row.listed().code(),
                row.listed().glyph(),
                decided,
                divisions.of(decision, row.divisions()),
                Japan.day(approval == null ? decision.recordedAt() : approval.recordedAt()),
                approval == null ? decided.document() : document(decided, (DecisionApproved) approval.recorded()));
    }

    /** The number under which it was approved, else under which it was proposed. */
    private static @Nullable String document(SubstituteDecided decided, DecisionApproved approved) {
        return approved.document() == null ? decided.document() : approved.document();
    }
}
