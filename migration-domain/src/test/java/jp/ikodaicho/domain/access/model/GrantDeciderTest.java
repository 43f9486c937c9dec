package jp.ikodaicho.domain.access.model;

import static jp.ikodaicho.domain.testing.Fixed.administrator;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.dxOffice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.ikodaicho.domain.access.commands.GrantRole;
import jp.ikodaicho.domain.access.commands.RevokeRole;
import jp.ikodaicho.domain.access.events.RoleGranted;
import jp.ikodaicho.domain.access.events.RoleRevoked;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.domain.testing.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantDeciderTest {

    @Test
    void anAdministratorGrantsARole() {
        Given.grants()
                .when(grant(Role.DIVISION_OFFICER, "tax", null, "2025-03"), by(administrator()))
                .then(new RoleGranted(Role.DIVISION_OFFICER, "tax", null, date("2025-03"), "posted"))
                .warning();
    }

    @Test
    void nobodyElseDoes() {
        Given.grants()
                .when(grant(Role.AUDITOR, null, null, null), by(dxOffice()))
                .thenForbidden("only-an-administrator");
    }

    @Test
    void aDivisionRoleNamesItsDivision() {
        for (Role role : new Role[] {Role.DIVISION_OFFICER, Role.REGISTER_KEEPER}) {
            Given.grants()
                    .when(grant(role, null, null, null), by(administrator()))
                    .thenInvalid("role-needs-a-division")
                    .naming("role", role.name());
        }
    }

    @Test
    void anyOtherRoleNamesNone() {
        Given.grants()
                .when(grant(Role.AUDITOR, "tax", null, null), by(administrator()))
                .thenInvalid("role-has-no-division")
                .naming("role", "AUDITOR");
    }

    @Test
    void aGrantThatEndsBeforeItStartsIsRefused() {
        Given.grants()
                .when(grant(Role.AUDITOR, null, "2024-08-01", "2024-07-31"), by(administrator()))
                .thenInvalid("grant-ends-before-it-starts")
                .naming("from", "2024-08-01")
                .naming("until", "2024-07-31");
    }

    @Test
    void aGrantWithoutAFirstDayStartsToday() {
        Given.grants()
                .when(grant(Role.AUDITOR, null, null, "2024-07-09"), by(administrator()))
                .thenInvalid("grant-ends-before-it-starts")
                .naming("from", "2024-07-10");
    }

    @Test
    void aGrantMayBeForOneDayOrEndInTheMonthItStarts() {
        for (String until : new String[] {"2024-08-10", "2024-08", "FY2024"}) {
            Given.grants()
                    .when(grant(Role.AUDITOR, null, "2024-08-10", until), by(administrator()))
                    .then(new RoleGranted(Role.AUDITOR, null, date("2024-08-10"), date(until), "posted"));
        }
    }

    @Test
    void onlyWhatWasGrantedIsRevoked() {
        var tax = Given.grants(new RoleGranted(Role.DIVISION_OFFICER, "tax", null, null, "posted"));

        tax.when(new RevokeRole(Role.DIVISION_OFFICER, "tax", null, "left"), by(administrator()))
                .then(new RoleRevoked(Role.DIVISION_OFFICER, "tax", null, "left"));
        tax.when(new RevokeRole(Role.DIVISION_OFFICER, "welfare", null, "left"), by(administrator()))
                .thenConflict("role-not-held");
        tax.when(new RevokeRole(Role.REGISTER_KEEPER, "tax", null, "left"), by(administrator()))
                .thenConflict("role-not-held")
                .naming("role", "REGISTER_KEEPER");
    }

    @Test
    void aRevokedRoleEndsTheDayBefore() {
        var grants = Given.grants(
                        new RoleGranted(Role.AUDITOR, null, date("2024-05-01"), date("2024-12-31"), "posted"),
                        new RoleGranted(Role.DX_OFFICE, null, null, date("2024-06-10"), "posted"),
                        new RoleRevoked(Role.DX_OFFICE, null, date("2024-07-01"), "left"),
                        new RoleRevoked(Role.AUDITOR, null, date("2024-07-01"), "left"))
                .state();

        assertThat(grants.on(LocalDate.parse("2024-04-30"))).containsExactly(new Actor.Grant(Role.DX_OFFICE, null));
        assertThat(grants.on(LocalDate.parse("2024-06-10")))
                .containsExactlyInAnyOrder(new Actor.Grant(Role.AUDITOR, null), new Actor.Grant(Role.DX_OFFICE, null));
        assertThat(grants.on(LocalDate.parse("2024-06-30"))).containsExactly(new Actor.Grant(Role.AUDITOR, null));
        assertThat(grants.on(LocalDate.parse("2024-07-01"))).isEmpty();
    }

    @Test
    void revokingOneRoleLeavesTheOthersAsTheyAre() {
        var grants = Given.grants(
                        new RoleGranted(Role.DIVISION_OFFICER, "tax", null, null, "posted"),
                        new RoleGranted(Role.DIVISION_OFFICER, "welfare", null, null, "posted"),
                        new RoleRevoked(Role.DIVISION_OFFICER, "tax", date("2024-07-01"), "left"))
                .state();

        assertThat(grants.on(LocalDate.parse("2024-07-01")))
                .containsExactly(new Actor.Grant(Role.DIVISION_OFFICER, "welfare"));
    }

    private static GrantRole grant(
            Role role, @Nullable String division, @Nullable String from, @Nullable String until) {
        return new GrantRole(role, division, dateOrNull(from), dateOrNull(until), "posted");
    }

    private static @Nullable PartialDate dateOrNull(@Nullable String text) {
        return text == null ? null : date(text);
    }
}
