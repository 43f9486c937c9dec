package jp.ikodaicho.projections.characters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.projections.municipality.References;
import org.jspecify.annotations.Nullable;

/**
 * An external character and where its review stands on the day asked for.
 *
 * @param glyph SHA-256 of the picture of its shape
 * @param used over all businesses
 * @param divisions whose queue it is in
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
        ReviewAnswer review,
        long version) {

    /** What answers need besides the row. */
    record Joined(
            References references,
            Map<String, String> businesses,
            Conflicts conflicts,
            @Nullable LocalDate factDate) {}

    static CharacterAnswer of(CharacterRow row, Joined joined) {
        ListedCharacter listed = row.listed();
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
                divisions(row, joined),
                ReviewAnswer.of(row, joined),
                row.version());
    }

    private static List<References.DivisionName> divisions(CharacterRow row, Joined joined) {
        return row.divisions().stream()
                .map(joined.references()::division)
                .filter(Objects::nonNull)
                .toList();
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
}
