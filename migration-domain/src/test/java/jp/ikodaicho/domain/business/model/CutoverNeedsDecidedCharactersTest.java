package jp.ikodaicho.domain.business.model;

import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.dxOffice;
import static jp.ikodaicho.domain.testing.Fixed.officer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.OpenCharacters;
import jp.ikodaicho.domain.shared.Surroundings;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.domain.testing.Given;
import jp.ikodaicho.domain.testing.Outcome;
import org.junit.jupiter.api.Test;

/** The real cut-over and the characters of the package {@code core}; today is 10 July 2024. */
class CutoverNeedsDecidedCharactersTest {

    private static final CompletePhase CUTOVER = complete(Phase.DATA_MIGRATION);
    private static final CompletePhase MAPPED = complete(Phase.CHARACTER_MAPPING);

    private static CompletePhase complete(Phase phase) {
        return new CompletePhase(phase, date("2024-07-01"), List.of(), null, false);
    }

    private static ReportPhaseCompletion report(Phase phase) {
        return new ReportPhaseCompletion(phase, date("2024-07-01"), List.of(), null, false);
    }

    private static PhaseCompleted done(Phase phase) {
        return new PhaseCompleted(phase, date("2024-07-01"), List.of(), null, "dx-1", false);
    }

    private static EntryContext open(String systemPackage, long undecided, long conflicts, long afterCutover) {
        return by(dxOffice())
                .in(new Surroundings(Map.of(systemPackage, new OpenCharacters(undecided, conflicts, afterCutover))));
    }

    private static Outcome<BusinessMigration, BusinessEvent> when(BusinessCommand command, EntryContext context) {
        return Given.business().when(command, context);
    }

    @Test
    void charactersNobodyDecidedStandInTheWay() {
        when(CUTOVER, open("core", 2, 0, 0))
                .thenConflict("cutover-needs-decided-characters")
                .naming("systemPackage", "core")
                .naming("undecided", "2")
                .naming("conflicts", "0");
    }

    @Test
    void soDoConflictsWithOtherPackages() {
        when(CUTOVER, open("core", 0, 3, 0))
                .thenConflict("cutover-needs-decided-characters")
                .naming("conflicts", "3");
    }

    @Test
    void soTheyDoForAWholePackage() {
        when(new PackageShare(CUTOVER, "core", false), open("core", 1, 0, 0))
                .thenConflict("cutover-needs-decided-characters");
    }

    @Test
    void whatIsPutOffBeyondTheCutoverIsAnAlert() {
        when(CUTOVER, open("core", 0, 0, 4))
                .then(done(Phase.DATA_MIGRATION))
                .warning(
                        "characters-after-cutover:4",
                        "completed-without-start",
                        "no-evidence",
                        "upstream-not-done:character-mapping",
                        "upstream-not-done:data-preparation",
                        "upstream-not-done:environment");
    }

    @Test
    void thePackageOfTheDayCounts() {
        Given.business(new PackageAssigned("other", date("2024-07-01"), null))
                .when(CUTOVER, open("core", 2, 0, 0))
                .then(done(Phase.DATA_MIGRATION));
        Given.business(new PackageAssigned("other", date("2025-04"), null))
                .when(CUTOVER, open("other", 2, 0, 0))
                .then(done(Phase.DATA_MIGRATION));
    }

    @Test
    void theEndOfCharacterMappingIsToldWhatIsOpenAndNotBlocked() {
        when(MAPPED, open("core", 2, 1, 4))
                .then(done(Phase.CHARACTER_MAPPING))
                .warning(
                        "characters-undecided:2",
                        "characters-in-conflict:1",
                        "characters-after-cutover:4",
                        "completed-without-start",
                        "no-evidence",
                        "upstream-not-done:survey");
    }

    @Test
    void aReportIsToldAsWell() {
        EntryContext reporting = Fixed.by(officer("tax-1", Fixed.OWNER))
                .in(new Surroundings(Map.of("core", new OpenCharacters(5, 0, 0))));
        when(report(Phase.DATA_MIGRATION), reporting)
                .thenAccepted()
                .warning(
                        "characters-undecided:5",
                        "completed-without-start",
                        "no-evidence",
                        "upstream-not-done:character-mapping",
                        "upstream-not-done:data-preparation",
                        "upstream-not-done:environment");
    }

    @Test
    void otherPhasesAndASecondSendingOfTheSameAreNotAsked() {
        when(complete(Phase.FIT_GAP), open("core", 2, 0, 0)).then(done(Phase.FIT_GAP));
        Given.business(done(Phase.DATA_MIGRATION))
                .when(CUTOVER, open("core", 2, 0, 0))
                .thenNothing();
    }

    @Test
    void commandsSayWhetherTheyRestOnCharacters() {
        assertThat(List.of(CUTOVER, MAPPED, report(Phase.DATA_MIGRATION), new PackageShare(MAPPED, "core", false)))
                .allMatch(BusinessCommand::restsOnCharacters);
        assertThat(List.of(complete(Phase.GO_LIVE), new WithdrawEntry("entry", Set.of(3L), "by mistake")))
                .noneMatch(BusinessCommand::restsOnCharacters);
    }
}
