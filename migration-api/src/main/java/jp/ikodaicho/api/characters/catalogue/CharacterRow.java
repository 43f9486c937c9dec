package jp.ikodaicho.api.characters.catalogue;

import jp.ikodaicho.api.characters.catalogue.TsvTable.Row;

/** The columns of {@code characters.tsv.gz}. */
final class CharacterRow {

    static final int BASE = 1;
    static final int CODE_POINT = 2;
    static final int IVS = 3;
    static final int SVS = 4;
    static final int REGISTER_NUMBER = 5;
    static final int RESIDENT_CODE = 6;
    private static final int IMMIGRATION_CODE = 7;
    private static final int POLICY = 8;
    private static final int JIS_X_0213 = 9;
    private static final int STROKES = 10;
    private static final int REMARK = 11;

    private CharacterRow() {}

    static StandardCharacterId id(Row row) {
        return new StandardCharacterId(row.text(0));
    }

    static StandardCharacter of(Row row) {
        return new StandardCharacter(
                id(row),
                row.optional(BASE),
                row.optional(CODE_POINT),
                row.optional(IVS),
                row.optional(SVS),
                row.optional(REGISTER_NUMBER),
                row.optional(RESIDENT_CODE),
                row.optional(IMMIGRATION_CODE),
                row.optional(POLICY),
                row.optional(JIS_X_0213),
                row.number(STROKES),
                row.optional(REMARK));
    }
}
