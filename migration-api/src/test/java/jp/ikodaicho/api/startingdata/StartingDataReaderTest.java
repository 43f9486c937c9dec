package jp.ikodaicho.api.startingdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import jp.ikodaicho.api.demo.MemoryLedger;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingDataReaderTest {
    private static final String GOOD = """
            municipality: {code: "999997", name: 見本市, prefecture: 見本県, sample: true}
            source: 組織図
            divisions:
              - {id: tax, name: 税の課, from: 2024-04-01}
            packages:
              - id: core
                name: 基幹
                vendor: {name: 甲社, corporateNumber: "1234567890123"}
                owningDivision: {division: tax}
            businesses:
              - id: fixed-asset-tax
                number: 1
                name: 固定資産税
                officialIds: ["012"]
                package: core
                proposedDivision: {division: tax, source: 案}
            subcommittees:
              - {fiscalYear: FY2024, divisions: [tax]}
            plans:
              - {phase: go-live, packages: [core], end: FY2025}
            """;
    private static final String INITIATIVES = """
            initiatives:
              - id: i01
                number: I01
                title: 取組
                division: tax
                source: 資料
                decidedOn: FY2023
                finishedOn: by:FY2024
                milestones:
                  - {id: a, title: 契約, date: 2023-07/2023-12, reachedOn: "2023-12"}
                  - {id: b, title: 導入, alternative: 案, source: "[S-inf] 推定"}
                indicators:
                  - {id: rate, name: 率, value: "63.0", unit: "%", of: 市, on: 2023-03-31}
            """;
    private static final PartialDate YEAR = PartialDate.parse("FY2023");
    private static final PartialDate DAY = PartialDate.parse("2023-03-31");
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final StartingDataReader reader = new StartingDataReader();

    @Test
    void readsWhatItSays() {
        StartingDataFile file = read(GOOD);
        assertThat(file.municipality().sample()).isTrue();
        assertThat(file.businesses().getFirst().officialIds()).containsExactly("012");
        assertThat(file.plans().getFirst().start()).isNull();
        assertThat(StartingData.entries(file, NOW)).hasSize(10);
    }

    @Test
    void takesABodyForARealOneWhereNothingIsSaid() {
        assertThat(read(GOOD.replace(", sample: true", "")).municipality().sample())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number: 1               | nummer: 1               | businesses[0].nummer: 項目「nummer」は知りません
            name: 固定資産税        | #                       | 項目「name」がありません
            name: 固定資産税        | name: "  "              | 項目「name」が空です
            name: 固定資産税        | name: [固定資産税]      | 値の形が違います
            id: fixed-asset-tax     | id: 固定資産税          | 英小文字
            number: 1               | number: 一              | 値の形が違います
            number: 1               | number: 0               | businesses[0].number
            package: core           | package: cor            | businesses[0].package: 「cor」は packages にありません
            {division: tax, source  | {division: x, source    | businesses[0].proposedDivision.division: 「x」は divisions
            {division: tax}         | {division: x}           | packages[0].owningDivision.division: 「x」は divisions
            phase: go-live          | phase: golive           | plans[0].phase
            packages: [core]        | packages: [cor]         | plans[0].packages[0]: 「cor」は packages
            packages: [core]        | businesses: [b]         | plans[0].businesses[0]: 「b」は businesses
            packages: [core]        | packages: []            | plans[0]: この計画にあたる業務がありません
            end: FY2025             | end: 2025年             | 日付「2025年」は
            end: FY2025             | start: FY2026, end: FY2025 | plans[0].end
            end: FY2025             | end: 2025-13            | plans[0].end
            fiscalYear: FY2024      | fiscalYear: 2024-04     | subcommittees[0]: 「2024-04」は年度
            fiscalYear: FY2024      | year: FY2024            | 項目「fiscalYear」がありません
            divisions: [tax]        | divisions: [tax, tax]   | subcommittees[0].divisions[1]: 「tax」が二度
            divisions: [tax]        | divisions: [tex]        | subcommittees[0].divisions[0]: 「tex」は divisions
            "999997"                | "999998"                | municipality.code
            "1234567890123"         | "123"                   | 法人番号「123」
            source: 組織図          | source: 組織図\\nsource: 二 | YAML として読めません
            source: 組織図          | source: "組織図         | YAML として読めません
            source: 組織図          | #                       | 項目「source」がありません
            """)
    void refusesABrokenFileSayingWhere(String right, String wrong, String explanation) {
        assertThat(GOOD).contains(right);
        String broken = GOOD.replace(right, wrong.replace("\\n", "\n"));
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(StartingDataException.class)
                .hasMessageContaining("開始データ「a.yaml」")
                .hasMessageContaining(explanation);
    }

    @Test
    void recordsInitiativesWithTheSourceOfEachFact() {
        MemoryLedger ledger = new MemoryLedger();
        StartingData.entries(read(GOOD + INITIATIVES), NOW).forEach(ledger::record);
        assertThat(ledger.lines().stream()
                        .filter(line -> line.aggregate().toString().equals("999997/initiative/i01"))
                        .<Object>map(line -> line.recorded().event()))
                .containsExactly(
                        new InitiativeRegistered("I01", "取組", null, false, "tax", "資料"),
                        new MilestonePlanned("a", "契約", date("2023-07/2023-12"), null, null, "資料", YEAR),
                        new MilestoneReached("a", date("2023-12"), null),
                        new MilestonePlanned("b", "導入", null, "案", null, "[S-inf] 推定", YEAR),
                        new IndicatorRecorded("rate", "率", Decimal.parse("63.0"), "%", "市", DAY, "資料"),
                        new InitiativeFinished(date("by:FY2024"), null));
        int before = ledger.lines().size();
        StartingData.entries(read(GOOD + INITIATIVES.replace("source: 資料", "source: 別の資料")), NOW.plusSeconds(1))
                .forEach(ledger::record);
        assertThat(ledger.lines()).hasSize(before);
    }

    private static MilestoneDate date(String text) {
        return MilestoneDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: i01           | id: I01                | 英小文字
            title: 取組       | #                      | 項目「title」がありません
            division: tax     | division: x            | initiatives[0].division: 「x」は divisions
            {id: b            | {id: a                 | initiatives[0].milestones[1].id: 「a」が二度出てきます
            2023-07/2023-12   | 2023-07/2023-06        | initiatives[0].milestones[0].date: 終わり「2023-06」が始まり「2023-07」より前
            by:FY2024         | R6まで                 | initiatives[0].finishedOn: 日付「R6まで」は
            "63.0"            | 六十三                 | initiatives[0].indicators[0].value: この値は使えません
            unit: "%"         | unit: ""               | 項目「unit」が空です
            """)
    void refusesABrokenInitiativeSayingWhere(String right, String wrong, String explanation) {
        assertThat(INITIATIVES).contains(right);
        assertThatThrownBy(() -> read(GOOD + INITIATIVES.replace(right, wrong)))
                .isInstanceOf(StartingDataException.class)
                .hasMessageContaining(explanation);
    }

    @Test
    void namesEveryMistakeAndItsLine() {
        assertThatThrownBy(
                        () -> read(GOOD.replace("package: core", "package: a").replace("[core]", "[b]")))
                .hasMessageContainingAll("businesses[0].package", "plans[0].packages[0]");
        assertThatThrownBy(() -> read(GOOD.replace("FY2025", "R7"))).hasMessageContaining("20 行目 plans[0].end");
    }

    @Test
    void refusesAnIdUsedTwice() {
        String twice = GOOD.replace("packages:\n  - id", "  - {id: tax, name: 納める課}\npackages:\n  - id");
        assertThatThrownBy(() -> read(twice)).hasMessageContaining("divisions[1].id: 「tax」が二度出てきます");
    }

    @Test
    void recordsOnlyWhatIsNewInAnAmendedFile() {
        MemoryLedger ledger = new MemoryLedger();
        StartingData.entries(read(GOOD), NOW).forEach(ledger::record);
        int before = ledger.lines().size();
        String amended = GOOD + "  - {phase: fit-gap, packages: [core], end: FY2024}\n";
        StartingData.entries(read(amended), NOW).forEach(ledger::record);
        assertThat(ledger.lines()).hasSize(before + 1);
    }

    @Test
    void letsTheRulesRefuseALineThatContradictsTheRecord() {
        MemoryLedger ledger = new MemoryLedger();
        StartingData.entries(read(GOOD), NOW).forEach(ledger::record);
        StartingDataFile other = read(GOOD.replace("name: 税の課", "name: 税務の課"));
        assertThatThrownBy(() -> StartingData.entries(other, NOW).forEach(ledger::record))
                .hasMessageContaining("division-exists");
    }

    @Test
    void readsAFileFromDiskAndSaysWhenThereIsNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), GOOD);
        assertThat(reader.read(file)).isEqualTo(read(GOOD));
        assertThatThrownBy(() -> reader.read(folder.resolve("none.yaml"))).hasMessageContaining("ファイルがありません");
    }

    private StartingDataFile read(String text) {
        return reader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
