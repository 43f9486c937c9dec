package jp.ikodaicho.projections.characters;

import jp.ikodaicho.domain.shared.OpenCharacters;
import jp.ikodaicho.projections.municipality.References;

/**
 * How far the review of a package's characters is: what stands in the way of its cut-over.
 *
 * @param total characters of the vendor's last list
 * @param settled decided, and approved where that is needed
 * @param undecided neither settled nor put off
 * @param afterCutover put off beyond the cut-over 移行後対応
 * @param conflicts settled, but otherwise than the same shape in another package, and not waived
 */
public record PackageProgress(
        String id, String name, long total, long settled, long undecided, long afterCutover, long conflicts) {

    static PackageProgress of(String id, long total, OpenCharacters open, References references) {
        References.PackageName known = references.systemPackage(id);
        return new PackageProgress(
                id,
                known == null ? id : known.name(),
                total,
                total - open.undecided() - open.afterCutover(),
                open.undecided(),
                open.afterCutover(),
                open.conflicts());
    }
}
