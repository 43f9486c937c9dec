package jp.ikodaicho.domain.municipality.model;

import static jp.ikodaicho.domain.testing.Fixed.administrator;
import static jp.ikodaicho.domain.testing.Fixed.auditor;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.dxOffice;
import static jp.ikodaicho.domain.testing.Fixed.officer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.municipality.commands.AbolishDivision;
import jp.ikodaicho.domain.municipality.commands.AssignOwningDivision;
import jp.ikodaicho.domain.municipality.commands.DivisionCommand;
import jp.ikodaicho.domain.municipality.commands.EngageVendor;
import jp.ikodaicho.domain.municipality.commands.EstablishDivision;
import jp.ikodaicho.domain.municipality.commands.IntroducePackage;
import jp.ikodaicho.domain.municipality.commands.PackageCommand;
import jp.ikodaicho.domain.municipality.commands.RegisterMunicipality;
import jp.ikodaicho.domain.municipality.commands.RenameDivision;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.municipality.events.MunicipalityRegistered;
import jp.ikodaicho.domain.municipality.events.OwningDivisionAssigned;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.municipality.events.VendorEngaged;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** Bodies are registered, divisions come and go, packages change vendor and owner; each by those whose work it is. */
class RegisteringTest {

    private static final RegisterMunicipality REGISTER = new RegisterMunicipality("龍ケ崎市", "茨城県", false);
    private static final MunicipalityRegistered REGISTERED = new MunicipalityRegistered("龍ケ崎市", "茨城県", false);

    private static final EstablishDivision ESTABLISH = new EstablishDivision("税務課", date("2020-04-01"), 7, "slides");
    private static final DivisionEstablished ESTABLISHED =
            new DivisionEstablished("税務課", date("2020-04-01"), 7, "slides");
    private static final RenameDivision RENAME = new RenameDivision("課税課", date("2024-04-01"), "改組");
    private static final AbolishDivision ABOLISH = new AbolishDivision(date("2025-03-31"), "統合");
    private static final DivisionAbolished ABOLISHED = new DivisionAbolished(date("2025-03-31"), "統合");

    private static final IntroducePackage INTRODUCE = new IntroducePackage("住民情報系", 1, "slides");
    private static final PackageIntroduced INTRODUCED = new PackageIntroduced("住民情報系", 1, "slides");
    private static final Vendor VENDOR = new Vendor("甲", "株式会社甲", null);
    private static final EngageVendor ENGAGE = new EngageVendor(VENDOR, date("2025-01"), "選定");
    private static final AssignOwningDivision OWN = new AssignOwningDivision("tax", date("2025-04-01"), null);

    @Test
    void anAdministratorRegistersABodyOnce() {
        Given.municipality().when(REGISTER, by(administrator())).then(REGISTERED);
        Given.municipality(REGISTERED)
                .when(REGISTER, by(administrator()))
                .thenConflict("municipality-exists")
                .naming("name", "龍ケ崎市");
        Given.municipality().when(REGISTER, by(dxOffice())).thenForbidden("only-an-administrator");
        assertThat(Given.municipality().state()).isEmpty();
        assertThat(Given.municipality(REGISTERED).state()).contains(REGISTERED);
    }

    @Test
    void theDxOfficeEstablishesADivisionOnce() {
        Given.division().when(ESTABLISH).then(ESTABLISHED);
        Given.division(ESTABLISHED).when(ESTABLISH).thenConflict("division-exists");
        Given.division(ESTABLISHED, ABOLISHED).when(ESTABLISH).thenConflict("division-exists");
    }

    @Test
    void aDivisionIsRenamedAsOftenAsNeeded_evenInRetrospect() {
        DivisionRenamed renamed = new DivisionRenamed("課税課", date("2024-04-01"), "改組");

        Given.division(ESTABLISHED).when(RENAME).then(renamed);
        Given.division(ESTABLISHED, renamed).when(RENAME).then(renamed);
        Given.division(ESTABLISHED, ABOLISHED).when(RENAME).then(renamed);
    }

    @Test
    void aDivisionIsAbolishedOnce_whateverItIsCalledByThen() {
        DivisionRenamed renamed = new DivisionRenamed("課税課", date("2024-04-01"), "改組");

        Given.division(ESTABLISHED, renamed).when(ABOLISH).then(ABOLISHED);
        Given.division(ESTABLISHED, ABOLISHED).when(ABOLISH).thenConflict("division-already-abolished");
        Given.division(ESTABLISHED, ABOLISHED, renamed).when(ABOLISH).thenConflict("division-already-abolished");
    }

    @Test
    void aDivisionThatIsNotThereIsUnknownToTheDxOffice_andNobodyElsesBusiness() {
        for (DivisionCommand command : List.of(RENAME, ABOLISH)) {
            Given.division().when(command).thenRefused(Rejection.Kind.UNKNOWN, "unknown-division");
            Given.division().when(command, by(officer("tax-1", "tax"))).thenForbidden("only-the-dx-office");
            Given.division(ESTABLISHED).when(command, by(auditor())).thenForbidden("only-the-dx-office");
        }
        Given.division().when(ESTABLISH, by(administrator())).thenForbidden("only-the-dx-office");
    }

    @Test
    void theDxOfficeIntroducesAPackageOnce_thenItsVendorAndItsOwnerMayChange() {
        VendorEngaged engaged = new VendorEngaged(VENDOR, date("2025-01"), "選定");
        OwningDivisionAssigned owned = new OwningDivisionAssigned("tax", date("2025-04-01"), null);

        Given.systemPackage().when(INTRODUCE).then(INTRODUCED);
        Given.systemPackage(INTRODUCED).when(INTRODUCE).thenConflict("package-exists");
        Given.systemPackage(INTRODUCED, engaged, owned).when(INTRODUCE).thenConflict("package-exists");
        Given.systemPackage(INTRODUCED).when(ENGAGE).then(engaged);
        Given.systemPackage(INTRODUCED, engaged).when(OWN).then(owned);
        assertThat(Given.systemPackage(INTRODUCED, engaged, owned).state()).isEqualTo(Optional.of(INTRODUCED));
    }

    @Test
    void aPackageThatIsNotThereIsUnknownToTheDxOffice_andNobodyElsesBusiness() {
        for (PackageCommand command : List.of(ENGAGE, OWN)) {
            Given.systemPackage().when(command).thenRefused(Rejection.Kind.UNKNOWN, "unknown-package");
            Given.systemPackage().when(command, by(auditor())).thenForbidden("only-the-dx-office");
            Given.systemPackage(INTRODUCED)
                    .when(command, by(officer("tax-1", "tax")))
                    .thenForbidden("only-the-dx-office");
        }
        Given.systemPackage().when(INTRODUCE, by(administrator())).thenForbidden("only-the-dx-office");
    }
}
