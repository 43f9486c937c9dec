package jp.ikodaicho.api.published;

import java.math.BigDecimal;
import java.util.List;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.published.PublishedMonths;
import jp.ikodaicho.projections.published.PublishedProgressRow;
import jp.ikodaicho.projections.view.Question;
import org.springframework.stereotype.Component;

/** The months whose progress was imported into the installation, as they are now. */
@Component
class ImportedMonths {

    private final StaffNames staff;

    ImportedMonths(StaffNames staff) {
        this.staff = staff;
    }

    /** For the page, the last month first. */
    List<ImportView.Imported> all(Question installation, Texts t) {
        return PublishedMonths.all(installation).reversed().stream()
                .map(row -> imported(row, t))
                .toList();
    }

    /** The same to take away. */
    Table table(Question installation, Texts t) {
        return Table.of(
                t.of("import.months"),
                List.of(
                        Column.text(t.of("import.month"), ImportView.Imported::month),
                        Column.text(t.of("import.bodies"), ImportView.Imported::bodies),
                        Column.text(t.of("import.when"), ImportView.Imported::when),
                        Column.text(t.of("import.who"), ImportView.Imported::who),
                        Column.amount(t.of("import.revisions"), month -> BigDecimal.valueOf(month.revisions())),
                        Column.text(t.of("import.sha256"), ImportView.Imported::sha256)),
                all(installation, t));
    }

    private ImportView.Imported imported(PublishedProgressRow row, Texts t) {
        PublishedProgressRow.Revision current = row.current();
        return new ImportView.Imported(
                t.date(row.month()),
                "%,d".formatted(current.bodies()),
                t.instant(current.importedAt()),
                staff.nameOn(current.importedBy(), current.importedAt()),
                row.revisions().size(),
                current.sha256());
    }
}
