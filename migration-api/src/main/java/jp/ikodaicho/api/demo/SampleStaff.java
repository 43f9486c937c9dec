package jp.ikodaicho.api.demo;

import java.util.Set;
import jp.ikodaicho.api.startingdata.StartingDataFile.DivisionLine;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** Who works in 見本市: two people in each division, s0001 onwards in their order, and the DX office. */
final class SampleStaff {
    static final Actor DX = dx(null);

    private final SampleDesk desk;

    SampleStaff(SampleDesk desk) {
        this.desk = desk;
    }

    static Actor dx(@Nullable String onBehalfOf) {
        return new Actor("s0100", Set.of(new Actor.Grant(Role.DX_OFFICE, null)), onBehalfOf);
    }

    /** The first or second person of the division that is responsible for a business today. */
    Actor officer(String business, boolean second) {
        String division = desk.business(business)
                .responsibleDivisionOn(desk.today())
                .orElseThrow(() -> new IllegalStateException("nobody is responsible for " + business));
        return of(division, second);
    }

    /** The first or second person of a division. */
    Actor of(String division, boolean second) {
        int place =
                desk.file().divisions().stream().map(DivisionLine::id).toList().indexOf(division);
        String staff = "s%04d".formatted(2 * place + (second ? 2 : 1));
        return new Actor(staff, Set.of(new Actor.Grant(Role.DIVISION_OFFICER, division)), null);
    }
}
