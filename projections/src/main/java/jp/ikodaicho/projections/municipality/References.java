package jp.ikodaicho.projections.municipality;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.projections.view.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Names of the day asked for: divisions, packages and vendors, joined when an answer is read (architecture.md, law 5), so that
 * renaming one rewrites no row.
 */
public final class References {

    private final LocalDate day;
    private final Map<String, DivisionRow> divisions = new LinkedHashMap<>();
    private final Map<String, PackageRow> packages = new LinkedHashMap<>();

    private References(LocalDate day) {
        this.day = day;
    }

    public static References of(Rows rows, LocalDate day) {
        References references = new References(day);
        rows.all(new DivisionView()).forEach(row -> references.divisions.put(row.division(), row));
        rows.all(new PackageView()).forEach(row -> references.packages.put(row.systemPackage(), row));
        return references;
    }

    /** A division by id, with its name on that day. */
    public record DivisionName(String id, String name) {}

    /** A package by id, with its name and its vendor and owning division on that day. */
    public record PackageName(
            String id,
            String name,
            @Nullable Vendor vendor,
            @Nullable DivisionName owningDivision) {}

    public @Nullable DivisionName division(@Nullable String id) {
        if (id == null) {
            return null;
        }
        DivisionRow row = divisions.get(id);
        return new DivisionName(id, row == null ? id : row.name(day));
    }

    public @Nullable PackageName systemPackage(@Nullable String id) {
        PackageRow row = id == null ? null : packages.get(id);
        return row == null ? null : name(row);
    }

    /** The name of a package whose row is at hand: it may be newer than the references. */
    public PackageName name(PackageRow row) {
        return new PackageName(
                row.systemPackage(),
                row.name(),
                row.vendors().on(day).orElse(null),
                division(row.owningDivisions().on(day).orElse(null)));
    }
}
