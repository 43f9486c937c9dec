package jp.ikodaicho.projections.characters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.characters.shared.ReviewState;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.municipality.References;
import org.jspecify.annotations.Nullable;

/**
 * An external character and where its review stands on the day asked for.
 *
 * @param glyph SHA-256 of the picture of its shape
 * @param used over all businesses
 * @param divisions whose queue it is in
 * @param waitingSince since when somebody has to act; absent once it is settled
 * @param until of a hold: when it is taken up again
 * @param remark of a hold or a return: why
 * @param conflictsWith keys of characters of the same shape in other packages that were decided otherwise and not waived
 * @param version its version, as in the ETag
 */
public record CharacterAnswer(
        String id,
        String systemPackage,
        String code,
        @Nullable String codeSystem,
        @Nullable String baseCharacter,
        @Nullable String reading,
        @Nullable String glyph,
        long used,
        List<UsageAnswer> usages,
        @Nullable String proposal,
        @Nullable String proposalKind,
        @Nullable String remarks,
        List<References.DivisionName> divisions,
        ReviewStatus status,
        @Nullable DecisionAnswer decision,
        @Nullable Instant waitingSince,
        @Nullable PartialDate until,
        @Nullable String remark,
        @Nullable Integer returnFile,
        List<String> conflictsWith,
        long version) {

    /** What answers need besides the row. */
    record Joined(
            References references,
            Map<String, String> businesses,
            Conflicts conflicts,
            @Nullable LocalDate factDate) {}

    static CharacterAnswer of(CharacterRow row, Joined joined) {
        ListedCharacter listed = row.listed();
        ReviewState state = row.facts().on(joined.factDate()).state();
        ReviewStatus status = row.status(joined.factDate());
        return new CharacterAnswer(
                row.character(),
                listed.systemPackage(),
                listed.code(),
                listed.codeSystem(),
                listed.baseCharacter(),
                listed.reading(),
                listed.glyph(),
                listed.used(),
                usages(listed, joined),
                listed.proposal(),
                listed.proposalKind(),
                listed.remarks(),
                row.divisions().stream()
                        .map(joined.references()::division)
                        .filter(Objects::nonNull)
                        .toList(),
                status,
                DecisionAnswer.of(state).orElse(null),
                status.isSettled() ? null : row.waitingSince(joined.factDate()),
                until(state),
                remark(state),
                state.delivery() == null ? null : state.delivery().file(),
                joined.conflicts().of(row),
                row.version());
    }

    private static List<UsageAnswer> usages(ListedCharacter listed, Joined joined) {
        return listed.usages().stream()
                .map(usage -> new UsageAnswer(
                        usage.business(),
                        joined.businesses().getOrDefault(usage.business(), usage.business()),
                        usage.field(),
                        usage.count()))
                .toList();
    }

    private static @Nullable PartialDate until(ReviewState state) {
        return state.status() == ReviewStatus.HELD && last(state) instanceof ReviewHeld held ? held.until() : null;
    }

    private static @Nullable String remark(ReviewState state) {
        return switch (state.status()) {
            case HELD -> last(state) instanceof ReviewHeld held ? held.reason() : null;
            case RETURNED -> last(state) instanceof DecisionReturned returned ? returned.reason() : null;
            case REOPENED -> last(state) instanceof ReviewReopened reopened ? reopened.reason() : null;
            case PENDING, AWAITING_APPROVAL, DECIDED, DELIVERED, LOADED, VERIFIED, REMOVED -> null;
        };
    }

    private static @Nullable ReviewFactRecorded last(ReviewState state) {
        ReviewFact last = state.last();
        return last == null ? null : last.recorded();
    }
}
