package jp.ikodaicho.api.characters.prints;

import jp.ikodaicho.projections.municipality.PackageRow;
import jp.ikodaicho.projections.municipality.PackageView;
import jp.ikodaicho.projections.view.Question;

/** Packages by name; the id where none is on record. */
final class PackageNames {

    private PackageNames() {}

    static String of(Question question, String id) {
        return question.rows().find(new PackageView(), id).map(PackageRow::name).orElse(id);
    }
}
