package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.municipality.commands.AssignOwningDivision;
import jp.ikodaicho.domain.municipality.commands.EngageVendor;
import jp.ikodaicho.domain.municipality.commands.IntroducePackage;
import jp.ikodaicho.domain.municipality.commands.PackageCommand;
import jp.ikodaicho.domain.municipality.events.OwningDivisionAssigned;
import jp.ikodaicho.domain.municipality.events.PackageEvent;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.events.VendorEngaged;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** A package: introduced once; vendor and owning division change from a date. Its state is what it was introduced as. */
public final class PackageDecider implements Decider<PackageCommand, Optional<PackageIntroduced>, PackageEvent> {

    @Override
    public Optional<PackageIntroduced> initial() {
        return Optional.empty();
    }

    @Override
    public Optional<Rejection> guard(PackageCommand command, Optional<PackageIntroduced> state, EntryContext context) {
        Optional<Rejection> forbidden = OnlyTheseRolesAdminister.dxOffice(context);
        boolean missing = state.isEmpty() && !(command instanceof IntroducePackage);
        return forbidden.isEmpty() && missing ? Optional.of(Rejection.unknown("unknown-package", Map.of())) : forbidden;
    }

    @Override
    public Decision<PackageEvent> decide(
            PackageCommand command, Optional<PackageIntroduced> state, EntryContext context) {
        return switch (command) {
            case IntroducePackage c ->
                state.isEmpty()
                        ? Decision.accept(new PackageIntroduced(c.name(), c.number(), c.source()))
                        : Decision.reject(Rejection.conflict("package-exists", Map.of()));
            case EngageVendor c -> Decision.accept(new VendorEngaged(c.vendor(), c.from(), c.reason()));
            case AssignOwningDivision c ->
                Decision.accept(new OwningDivisionAssigned(c.division(), c.from(), c.reason()));
        };
    }

    @Override
    public Optional<PackageIntroduced> evolve(Optional<PackageIntroduced> state, Recorded<PackageEvent> event) {
        return switch (event.event()) {
            case PackageIntroduced e -> Optional.of(e);
            case VendorEngaged _, OwningDivisionAssigned _ -> state;
        };
    }
}
