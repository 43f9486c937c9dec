package jp.ikodaicho.projections.municipality;

import java.util.Objects;
import jp.ikodaicho.domain.municipality.events.OwningDivisionAssigned;
import jp.ikodaicho.domain.municipality.events.PackageEvent;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.municipality.events.VendorEngaged;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per package. */
public final class PackageView implements View<PackageRow, PackageEvent> {

    @Override
    public String name() {
        return "package";
    }

    @Override
    public Class<PackageRow> row() {
        return PackageRow.class;
    }

    @Override
    public Class<PackageEvent> feed() {
        return PackageEvent.class;
    }

    @Override
    public PackageRow evolve(@Nullable PackageRow row, AggregateId aggregate, Recorded<PackageEvent> event) {
        long sequence = event.sequence();
        return switch (event.event()) {
            case PackageIntroduced e ->
                new PackageRow(aggregate.key(), sequence, e.name(), e.number(), Dated.none(), Dated.none());
            case VendorEngaged e -> {
                Dated<Vendor> vendors = known(row).vendors().with(e.vendor(), e.from(), sequence);
                yield changed(known(row), sequence, vendors, known(row).owningDivisions());
            }
            case OwningDivisionAssigned e -> {
                Dated<String> owners = known(row).owningDivisions().with(e.division(), e.from(), sequence);
                yield changed(known(row), sequence, known(row).vendors(), owners);
            }
        };
    }

    private static PackageRow changed(PackageRow known, long sequence, Dated<Vendor> vendors, Dated<String> owners) {
        return new PackageRow(known.systemPackage(), sequence, known.name(), known.number(), vendors, owners);
    }

    private static PackageRow known(@Nullable PackageRow row) {
        return Objects.requireNonNull(row, "a package begins with its introduction");
    }
}
