package jp.ikodaicho.api.startingdata;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.ikodaicho.api.demo.MemoryLedger;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionConfirmed;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionEvent;
import jp.ikodaicho.domain.municipality.events.MunicipalityRegistered;
import jp.ikodaicho.domain.municipality.events.OwningDivisionAssigned;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.events.VendorEngaged;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.subcommittee.events.DivisionSeated;
import org.junit.jupiter.api.Test;

class RyugasakiTest {
    private static final MunicipalityCode CODE = new MunicipalityCode("082082");
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final StartingDataFile file = new StartingDataReader().ryugasaki();
    private final MemoryLedger ledger = loaded();

    private MemoryLedger loaded() {
        MemoryLedger empty = new MemoryLedger();
        StartingData.entries(file, NOW).forEach(empty::record);
        return empty;
    }

    @Test
    void namesThe20InTheOrderAndSpellingOfTheSlides() {
        assertThat(all(BusinessRegistered.class).stream()
                        .filter(business -> business.number() != null)
                        .map(BusinessRegistered::name))
                .containsExactly(
                        "住民基本台帳",
                        "選挙人名簿管理",
                        "固定資産税",
                        "個人住民税",
                        "法人住民税",
                        "軽自動車税",
                        "国民健康保険",
                        "国民年金",
                        "後期高齢者医療",
                        "介護保険",
                        "就学",
                        "印鑑登録",
                        "障害者福祉",
                        "児童手当",
                        "児童扶養手当",
                        "生活保護",
                        "子ども・子育て支援",
                        "健康管理",
                        "戸籍",
                        "戸籍の附票");
        assertThat(all(BusinessRegistered.class).stream().map(BusinessRegistered::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, null);
    }

    @Test
    void keepsAfterSchoolChildcareBesideWelfareAndOutsideThe20() {
        BusinessMigration childcare = ledger.business(CODE, "after-school-childcare");
        assertThat(childcare.isCore()).isFalse();
        assertThat(childcare.packages().entries().getFirst().value()).isEqualTo("welfare");
        assertThat(childcare.phases()).isEmpty();
    }

    @Test
    void putsThe20OnFourPackages() {
        Map<String, Long> perPackage = core().stream()
                .map(BusinessLine::systemPackage)
                .map(Objects::requireNonNull)
                .collect(groupingBy(name -> name, TreeMap::new, counting()));
        assertThat(perPackage)
                .isEqualTo(Map.of("resident-core", 12L, "welfare", 5L, "health", 1L, "family-register", 2L));
        assertThat(all(PackageIntroduced.class))
                .extracting(PackageIntroduced::name)
                .containsExactly("住民情報基幹系システム", "総合福祉システム", "健康管理システム", "戸籍システム");
    }

    @Test
    void keepsTheSpellingOfVendorsBesideTheirRegisteredNames() {
        assertThat(all(VendorEngaged.class))
                .extracting(event -> event.vendor().name())
                .containsExactly("両毛システムズ", "北日本コンピュータサービス", "両備システム", "富士フィルムシステムサービス");
        assertThat(all(VendorEngaged.class))
                .extracting(event -> event.vendor().officialName())
                .containsExactly("株式会社両毛システムズ", "北日本コンピューターサービス株式会社", "株式会社両備システムズ", "富士フイルムシステムサービス株式会社");
        assertThat(all(VendorEngaged.class)).extracting(VendorEngaged::from).containsOnlyNulls();
        assertThat(all(OwningDivisionAssigned.class))
                .extracting(OwningDivisionAssigned::division)
                .containsExactly(
                        "digital-city-promotion", "digital-city-promotion", "health-promotion", "citizens-counter");
    }

    @Test
    void guessesNoDateAndNoSuccessionOfItsDivisions() {
        assertThat(all(DivisionEstablished.class)).hasSize(18);
        assertThat(all(DivisionEstablished.class))
                .extracting(DivisionEstablished::from)
                .containsOnlyNulls();
        assertThat(all(MunicipalityRegistered.class)).containsExactly(new MunicipalityRegistered("龍ケ崎市", "茨城県", false));
    }

    @Test
    void seatsTwelveDivisionsOfR4AndThirteenOfR5() {
        Map<String, Long> seats = all(DivisionSeated.class).stream()
                .collect(groupingBy(seat -> seat.from().text(), counting()));
        assertThat(seats).isEqualTo(Map.of("FY2022", 12L, "FY2023", 13L));
        assertThat(all(DivisionSuccessionEvent.class)).isEmpty();
    }

    @Test
    void onlyProposesResponsibleDivisions() {
        assertThat(all(ResponsibleDivisionProposed.class))
                .hasSize(21)
                .allSatisfy(proposal -> assertThat(proposal.source()).startsWith("[S-inf]"));
        assertThat(all(ResponsibleDivisionConfirmed.class)).isEmpty();
    }

    @Test
    void has80FirstClassCellsOfWhich56ArePlannedAndNoneIsDone() {
        Map<PhaseStatus, Long> cells = core().stream()
                .flatMap(business -> Phase.FIRST_CLASS.stream()
                        .map(phase -> ledger.business(CODE, business.id()).status(phase)))
                .collect(groupingBy(status -> status, counting()));
        assertThat(cells).isEqualTo(Map.of(PhaseStatus.PLANNED, 56L, PhaseStatus.UNPLANNED, 24L));
    }

    @Test
    void plansWhatTheScheduleSaysAsPreciselyAsItSaysIt() {
        Map<Phase, Long> plans = all(PhasePlanned.class).stream().collect(groupingBy(PhasePlanned::phase, counting()));
        assertThat(plans)
                .isEqualTo(Map.of(
                        Phase.CHARACTER_MAPPING, 12L,
                        Phase.DATA_PREPARATION, 12L,
                        Phase.FIT_GAP, 4L,
                        Phase.GOVERNMENT_CLOUD_MOVE, 20L,
                        Phase.DATA_MIGRATION, 20L,
                        Phase.GO_LIVE, 20L));
        assertThat(all(PhasePlanned.class).stream()
                        .filter(plan -> plan.phase() == Phase.GO_LIVE)
                        .map(plan -> plan.end().text()))
                .containsOnly("2025-01");
        assertThat(all(PhasePlanned.class)).allSatisfy(plan -> {
            assertThat(plan.document()).isEqualTo("自治体システム標準化について");
            assertThat(plan.decidedOn()).isEqualTo(new PartialDate.Year(new FiscalYear(2023)));
        });
    }

    @Test
    void addsNothingWhenLoadedAgain() {
        int before = ledger.lines().size();
        StartingData.entries(file, NOW.plusSeconds(1)).forEach(ledger::record);
        assertThat(ledger.lines()).hasSize(before);
    }

    @Test
    void callsEveryEntryByAnIdOfItsOwnThatStaysTheSame() {
        List<String> ids = commandIds(StartingData.entries(file, NOW));
        assertThat(ids).doesNotHaveDuplicates().isEqualTo(commandIds(StartingData.entries(file, NOW.plusSeconds(1))));
    }

    private static List<String> commandIds(List<Entry> entries) {
        return entries.stream().map(entry -> entry.context().commandId()).toList();
    }

    private List<BusinessLine> core() {
        return file.businesses().stream()
                .filter(business -> business.number() != null)
                .toList();
    }

    private <E> List<E> all(Class<E> type) {
        return ledger.lines().stream()
                .map(line -> line.recorded().event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
