package jp.ikodaicho.api.edge;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.ikodaicho.domain.entry.EntryResult.Refusal;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.municipality.DivisionView;
import jp.ikodaicho.projections.municipality.PackageRow;
import jp.ikodaicho.projections.municipality.PackageView;
import jp.ikodaicho.projections.view.RowStore;
import org.springframework.stereotype.Component;

/** What a refusal names, as people say it: a division or a package by its name of today, because ids are nobody's words. */
@Component
class SpokenArguments {

    private static final Set<String> DIVISIONS = Set.of("division", "successor");

    private final RowStore rows;
    private final InstantSource clock;

    SpokenArguments(RowStore rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Map<String, String> of(Refusal refusal) {
        Map<String, String> arguments = new TreeMap<>(refusal.rejection().arguments());
        MunicipalityCode body = refusal.aggregate().municipality();
        arguments.replaceAll((name, value) -> DIVISIONS.contains(name) ? name(body, value) : value);
        arguments.computeIfPresent("systemPackage", (name, value) -> packageName(body, value));
        return arguments;
    }

    private String name(MunicipalityCode body, String division) {
        return rows.of(body)
                .find(new DivisionView(), division)
                .map(row -> row.name(Japan.day(clock.instant())))
                .orElse(division);
    }

    private String packageName(MunicipalityCode body, String systemPackage) {
        return rows.of(body)
                .find(new PackageView(), systemPackage)
                .map(PackageRow::name)
                .orElse(systemPackage);
    }
}
