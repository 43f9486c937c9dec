package jp.ikodaicho.api.characters.catalogue;

import java.util.Arrays;

/** Lists of forms of one character, from those that offices go by to those that are good for finding only. */
public enum VariantKind {
    /** 戸籍統一文字: variants of the family registers. */
    KOSEKI("koseki", true),
    /** 常用漢字表: いわゆる康熙字典体. */
    KANGXI("kangxi", true),
    JOYO("joyo", true),
    JINMEI("jinmei", true),
    HYOGAI("hyogai", true),
    OLD_STYLE("old-style", true),
    JIS("jis", true),
    /** 法務省告示582号, 異体字. */
    IMMIGRATION("immigration", true),
    CJKVI("cjkvi", true),
    /** Dictionaries of other countries (漢語大字典, 教育部異體字字典): not meant for Japanese names. */
    CHINESE("chinese", true),
    /** 法務省告示582号, 類字: looks alike and is another character. */
    IMMIGRATION_ALIKE("immigration-alike", false),
    /** 別字: another character with the look of a variant. */
    NON_COGNATE("non-cognate", false);

    private final String id;
    private final boolean sameCharacter;

    VariantKind(String id, boolean sameCharacter) {
        this.id = id;
        this.sameCharacter = sameCharacter;
    }

    /** Its name in files and in JSON. */
    public String id() {
        return id;
    }

    /** False for 類字 and 別字. */
    public boolean sameCharacter() {
        return sameCharacter;
    }

    static VariantKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of variant: " + id));
    }
}
