package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;

/** An entry for a package takes businesses that run on it on the day of recording: those of the 20, others only by name. */
final class PackageEntryTakesItsOwnBusinesses {

    private PackageEntryTakesItsOwnBusinesses() {}

    static Optional<Rejection> check(PackageShare share, BusinessMigration state, EntryContext context) {
        boolean member = state.packageOn(context.today())
                .filter(share.systemPackage()::equals)
                .isPresent();
        return member && (state.isCore() || share.named())
                ? Optional.empty()
                : Optional.of(Rejection.conflict("not-in-package", Map.of("package", share.systemPackage())));
    }
}
