package jp.ikodaicho.api.characters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.DecisionAnswer;
import jp.ikodaicho.projections.characters.UsageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * External characters to take away, a row for each use in a business, under the names that lists use, so that the file can be
 * imported again and changes nothing. Where the standard characters are from stands in the last heading.
 */
final class CharacterTable {

    /** By this the import knows a file of ours. */
    static final String ATTRIBUTED = "MJ文字情報一覧表";

    private CharacterTable() {}

    private record Row(CharacterAnswer character, @Nullable UsageAnswer usage) {}

    static Table of(Texts t, List<CharacterAnswer> characters) {
        return Table.of(
                t.of("characters.title"),
                Stream.concat(listed(), decided(t)).toList(),
                characters.stream().flatMap(CharacterTable::rows).toList());
    }

    private static Stream<Row> rows(CharacterAnswer character) {
        return character.usages().isEmpty()
                ? Stream.of(new Row(character, null))
                : character.usages().stream().map(usage -> new Row(character, usage));
    }

    private static Stream<Column<Row>> listed() {
        return Stream.of(
                column(ListColumn.PACKAGE, CharacterAnswer::systemPackage),
                column(ListColumn.CODE, CharacterAnswer::code),
                column(ListColumn.CODE_SYSTEM, CharacterAnswer::codeSystem),
                used(ListColumn.BUSINESS, UsageAnswer::name),
                used(ListColumn.FIELD, UsageAnswer::field),
                column(ListColumn.BASE, CharacterAnswer::baseCharacter),
                column(ListColumn.READING, CharacterAnswer::reading),
                Column.amount(ListColumn.COUNT.japanese(), CharacterTable::count),
                column(ListColumn.PROPOSAL, CharacterAnswer::proposal),
                column(ListColumn.PROPOSAL_KIND, CharacterAnswer::proposalKind),
                column(ListColumn.REMARKS, CharacterAnswer::remarks));
    }

    private static @Nullable BigDecimal count(Row row) {
        return row.usage() == null ? null : BigDecimal.valueOf(row.usage().count());
    }

    private static Column<Row> used(ListColumn column, java.util.function.Function<UsageAnswer, @Nullable String> of) {
        return Column.text(column.japanese(), row -> row.usage() == null ? "" : text(of.apply(row.usage())));
    }

    private static Column<Row> column(
            ListColumn column, java.util.function.Function<CharacterAnswer, @Nullable String> of) {
        return Column.text(column.japanese(), row -> text(of.apply(row.character())));
    }

    private static Stream<Column<Row>> decided(Texts t) {
        return Stream.of(
                Column.text(t.of("board.division"), row -> CharactersShown.divisions(row.character())),
                Column.text(
                        t.of("business.status"),
                        row -> t.of("characters.status."
                                + row.character().review().status().name().toLowerCase(Locale.ROOT))),
                Column.text(t.of("characters.decision"), row -> decision(row.character())),
                Column.text(t.of("characters.attribution"), row -> ""));
    }

    /** Class and standard character, empty where nothing is decided. */
    static String decision(CharacterAnswer character) {
        DecisionAnswer decision = character.review().decision();
        return decision == null
                ? ""
                : Stream.of(Optional.of(decision.resultClass().name()), Optional.ofNullable(decision.standard()))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one + " " + other)
                        .orElse("");
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
