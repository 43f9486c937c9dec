package jp.ikodaicho.api.characters.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A standard character (a line of MJ文字情報一覧表, of MJ文字情報基盤変体仮名一覧 or of a list of additional characters).
 *
 * @param base 対応するUCS: the code point of the character it is a form of, as text
 * @param codePoint 実装したUCS: the code point that alone stands for this form, as text
 * @param ivs its sequence of the collection Moji_Joho
 * @param svs its standardised variation sequence
 * @param registerNumber 戸籍統一文字番号, six digits
 * @param residentCode 住基ネット統一文字コード, e.g. {@code J+9089}
 * @param immigrationCode 入管正字コード
 * @param policy 常用漢字, 人名用漢字 or none
 * @param jisX0213 plane, row and cell, e.g. {@code 1-78-21}
 * @param strokes 総画数
 * @param remark what the lists say beside, in Japanese, e.g. {@code 国字:つじ}
 */
public record StandardCharacter(
        StandardCharacterId id,
        @Nullable String base,
        @Nullable String codePoint,
        @Nullable String ivs,
        @Nullable String svs,
        @Nullable String registerNumber,
        @Nullable String residentCode,
        @Nullable String immigrationCode,
        @Nullable String policy,
        @Nullable String jisX0213,
        @Nullable Integer strokes,
        @Nullable String remark) {

    /** How it is written as text: code point, else sequence; empty for the 19 that cannot be. */
    public Optional<String> text() {
        return Stream.of(codePoint, ivs, svs).flatMap(Stream::ofNullable).findFirst();
    }

    /** Whether it is the form that its base character has when written alone. */
    public boolean isDefaultForm() {
        return codePoint != null && codePoint.equals(base);
    }

    /** Id, character and strokes in a line for those who cannot see the glyph, e.g. {@code MJ026190 邉 17画}. */
    public String label() {
        return id
                + Optional.ofNullable(base).map(character -> " " + character).orElse("")
                + Optional.ofNullable(strokes).map(count -> " " + count + "画").orElse("");
    }
}
