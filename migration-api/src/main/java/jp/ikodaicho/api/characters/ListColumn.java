package jp.ikodaicho.api.characters;

/** What a vendor's list may say of a character: its columns by the names lists use. */
enum ListColumn {
    PACKAGE("package_code", "パッケージ"),
    CODE("gaiji_code", "外字コード"),
    CODE_SYSTEM("code_system", "コード体系"),
    BUSINESS("business_system", "主な業務"),
    FIELD("used_in", "使用項目"),
    BASE("base_char", "親字"),
    READING("reading", "読み"),
    COUNT("usage_count", "使用件数"),
    PROPOSAL("vendor_proposal", "提案MJ"),
    PROPOSAL_KIND("vendor_proposal_kind", "提案クラス"),
    REMARKS("remarks", "ベンダー備考"),
    GLYPH("glyph_file", "字形画像ファイル名");

    private final String english;
    private final String japanese;

    ListColumn(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    boolean isNamed(String header) {
        return english.equals(header) || japanese.equals(header);
    }

    /** Its name in Japanese lists and on screens. */
    String japanese() {
        return japanese;
    }

    /** Both names, for who looks for it in vain. */
    String names() {
        return english + "・" + japanese;
    }
}
