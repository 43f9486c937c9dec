package jp.ikodaicho.api.characters;

/**
 * Whose work the character lists are (CC BY-SA 2.1 JP, licence of MJ文字情報一覧表 and MJ縮退マップ): stands wherever much of them is shown
 * or handed on. In one language, as it is a quotation.
 */
public final class Attribution {

    /** Address of the licence. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by-sa/2.1/jp/";

    /** The line. */
    public static final String LINE = "本システムは「MJ文字情報一覧表 Ver.006.02」「MJ縮退マップ Ver.1.2.0」"
            + "(© 独立行政法人情報処理推進機構 (IPA)、提供: 一般社団法人文字情報技術促進協議会) を加工して利用しています。CC BY-SA 2.1 JP。"
            + "https://moji.or.jp/mojikiban/mjlist/ https://moji.or.jp/mojikiban/map/ "
            + LICENCE;

    private Attribution() {}
}
