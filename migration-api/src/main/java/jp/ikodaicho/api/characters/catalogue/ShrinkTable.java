package jp.ikodaicho.api.characters.catalogue;

import java.util.Arrays;

/**
 * The tables of MJ縮退マップ, in the order in which its reference program prefers them; those that lead to another character
 * come last.
 */
public enum ShrinkTable {
    /** The target stands for the same character in JIS X 0213. */
    UNIFICATION("unification", "JIS包摂規準・UCS統合規則", true),
    REGISTER_PARENT("register-parent", "戸籍統一文字情報 親字・正字", true),
    NOTIFICATION_582_VARIANTS("notification-582-1", "法務省告示582号別表第四 一（異体字）", true),
    NOTICE_2842("notice-2842", "民一2842号通達別表 誤字俗字・正字一覧表", true),
    NOTICE_2842_VULGAR("notice-2842-vulgar", "民一2842号通達別表 誤字俗字・正字一覧表（俗字）", true),
    NOTICE_5202("notice-5202", "民二5202号通知別表 正字・俗字等対照表", true),
    DICTIONARIES("dictionaries", "辞書類等による関連字", true),
    ANALOGY("analogy", "読み・字形による類推", true),
    /** 類字: looks alike and is another character. */
    NOTIFICATION_582_ALIKE("notification-582-2", "法務省告示582号別表第四 二（類字）", false),
    /** 別字: another character. */
    NOTICE_2842_OTHER("notice-2842-other", "民一2842号通達別表 誤字俗字・正字一覧表（別字）", false);

    private final String id;
    private final String officialName;
    private final boolean sameCharacter;

    ShrinkTable(String id, String officialName, boolean sameCharacter) {
        this.id = id;
        this.officialName = officialName;
        this.sameCharacter = sameCharacter;
    }

    /** Its name in files and in JSON. */
    public String id() {
        return id;
    }

    /** What it is called in print, in every language. */
    public String officialName() {
        return officialName;
    }

    /** False for 類字 and 別字: the target is not the same character, however much it looks like it. */
    public boolean sameCharacter() {
        return sameCharacter;
    }

    static ShrinkTable of(String id) {
        return Arrays.stream(values())
                .filter(table -> table.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of the shrink map: " + id));
    }
}
