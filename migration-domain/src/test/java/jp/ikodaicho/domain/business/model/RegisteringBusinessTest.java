package jp.ikodaicho.domain.business.model;

import static jp.ikodaicho.domain.testing.Fixed.OWNER;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.officer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ikodaicho.domain.business.commands.AssignPackage;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.commands.ConfirmResponsibleDivision;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.ProposeResponsibleDivision;
import jp.ikodaicho.domain.business.commands.RegisterBusiness;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionConfirmed;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** A business is registered once; its package and its division change from a date. Today is 10 July 2024. */
class RegisteringBusinessTest {

    private static final RegisterBusiness REGISTER =
            new RegisterBusiness("固定資産税", "固定資産税の賦課", 3, List.of("012"), "slides");
    private static final BusinessRegistered REGISTERED =
            new BusinessRegistered("固定資産税", "固定資産税の賦課", 3, List.of("012"), "slides");
    private static final BusinessRegistered OUTSIDE_THE_20 =
            new BusinessRegistered("宛名管理", null, null, List.of(), null);
    private static final AssignPackage ASSIGN = new AssignPackage("core", date("2024-04-01"), "選定");
    private static final ProposeResponsibleDivision PROPOSE = new ProposeResponsibleDivision("welfare", null, "案");
    private static final ConfirmResponsibleDivision CONFIRM =
            new ConfirmResponsibleDivision("welfare", date("2024-08-01"), "了解");
    private static final StartPhase START = new StartPhase(Phase.SURVEY, date("2024-07-01"));

    @Test
    void theDxOfficeRegistersABusinessOnce() {
        Given.unregisteredBusiness().when(REGISTER).then(REGISTERED);
        Given.unregisteredBusiness(REGISTERED)
                .when(REGISTER)
                .thenConflict("business-exists")
                .naming("name", "固定資産税");
        Given.unregisteredBusiness().when(REGISTER, by(officer("tax-1", OWNER))).thenForbidden("only-the-dx-office");
    }

    @Test
    void aBusinessThatIsNotRegisteredIsUnknown() {
        List<BusinessCommand> commands =
                List.of(ASSIGN, PROPOSE, CONFIRM, START, new WithdrawEntry("entry", Set.of(0L), "slip"));
        for (BusinessCommand command : commands) {
            Given.unregisteredBusiness().when(command).thenRefused(Rejection.Kind.UNKNOWN, "unknown-business");
        }
    }

    @Test
    void theDxOfficeAssignsPackageAndDivision_nobodyElse() {
        Given.business().when(ASSIGN).then(new PackageAssigned("core", date("2024-04-01"), "選定"));
        Given.business().when(PROPOSE).then(new ResponsibleDivisionProposed("welfare", null, "案"));
        Given.business().when(CONFIRM).then(new ResponsibleDivisionConfirmed("welfare", date("2024-08-01"), "了解"));
        for (BusinessCommand command : List.of(ASSIGN, PROPOSE, CONFIRM)) {
            Given.business().when(command, by(officer("tax-1", OWNER))).thenForbidden("only-the-dx-office");
        }
    }

    @Test
    void aDivisionRecordsFromTheDayItIsResponsible() {
        var handedOver = Given.business(new ResponsibleDivisionConfirmed("welfare", date("2024-07-10"), "了解"));
        var toBeHandedOver = Given.business(new ResponsibleDivisionConfirmed("welfare", date("2024-07-11"), "了解"));

        handedOver.when(START, by(officer("welfare-1", "welfare"))).then(started());
        handedOver
                .when(START, by(officer("tax-1", OWNER)))
                .thenForbidden("not-your-business")
                .naming("division", "welfare");
        toBeHandedOver
                .when(START, by(officer("welfare-1", "welfare")))
                .thenForbidden("not-your-business")
                .naming("division", OWNER);
        toBeHandedOver.when(START, by(officer("tax-1", OWNER))).then(started());
    }

    @Test
    void aBusinessNobodyIsResponsibleForIsNoDivisions() {
        Given.unregisteredBusiness(REGISTERED)
                .when(START, by(officer("tax-1", OWNER)))
                .thenForbidden("not-your-business")
                .naming("division", "");
    }

    @Test
    void aPackageEntryTakesABusinessOutsideThe20OnlyByName() {
        var outside = Given.unregisteredBusiness(OUTSIDE_THE_20, new PackageAssigned("core", null, null));

        outside.when(new PackageShare(START, "core", true)).then(started());
        outside.when(new PackageShare(START, "core", false))
                .thenConflict("not-in-package")
                .naming("package", "core");
        Given.unregisteredBusiness(REGISTERED)
                .when(new PackageShare(START, "core", true))
                .thenConflict("not-in-package");
    }

    @Test
    void aPackageEntryGoesByThePackageOfTheDayOfRecording() {
        var moved = Given.business(new PackageAssigned("other", date("2024-07-11"), "移行"));

        moved.when(new PackageShare(START, "core", false)).then(started());
        moved.when(new PackageShare(START, "other", false)).thenConflict("not-in-package");
        assertThat(moved.state().packageOn(LocalDate.parse("2024-07-11"))).contains("other");
    }

    private static PhaseStarted started() {
        return new PhaseStarted(Phase.SURVEY, date("2024-07-01"));
    }
}
