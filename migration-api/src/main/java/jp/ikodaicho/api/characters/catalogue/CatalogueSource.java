package jp.ikodaicho.api.characters.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of standard characters of one version. The MJ list is in the program; a list of additional characters (GJ) that an
 * administrator has imported is another source. No two sources have an id in common.
 */
public interface CatalogueSource {

    /** What it is and of which version, e.g. {@code MJ 006.02 / 縮退 1.2.0 / IVD 2022-09-13}. */
    String version();

    /** All ids it has, ascending. */
    Stream<StandardCharacterId> ids();

    Optional<StandardCharacter> find(StandardCharacterId id);

    /** Those that are written as exactly this text: a code point, an IVS or an SVS. */
    List<StandardCharacter> writtenAs(String text);

    /** All forms of a character, by its code point as text (対応するUCS). */
    List<StandardCharacter> ofBase(String character);

    /** Those with a 戸籍統一文字番号 or a 住基ネット統一文字コード. */
    List<StandardCharacter> numbered(String number);

    /** What may stand for it in JIS X 0213, the best first; empty where nothing may, which is common. */
    List<ShrinkTarget> shrinkTargets(StandardCharacterId id);

    /** Those for which a character may stand. */
    List<StandardCharacterId> shrunkTo(String character);

    /** 読み: on in katakana, kun in hiragana. */
    List<String> readings(StandardCharacterId id);

    /** Those read exactly so. */
    List<StandardCharacterId> read(String reading);

    /** Its places in dictionaries; some have several. */
    List<RadicalStrokes> radicals(StandardCharacterId id);

    /** All under a radical. */
    List<StandardCharacterId> underRadical(int radical);
}
