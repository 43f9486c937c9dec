package jp.ikodaicho.api.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.commands.AbolishDivision;
import jp.ikodaicho.domain.municipality.commands.ConfirmSuccession;
import jp.ikodaicho.domain.municipality.commands.ProposeSuccession;
import jp.ikodaicho.domain.municipality.commands.WithdrawSuccession;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.subcommittee.SubcommitteeAggregate;
import jp.ikodaicho.domain.subcommittee.commands.SeatDivision;
import jp.ikodaicho.domain.subcommittee.commands.SubcommitteeCommand;
import jp.ikodaicho.domain.subcommittee.commands.VacateSeat;
import jp.ikodaicho.domain.subcommittee.commands.WithdrawSeatEntry;
import jp.ikodaicho.domain.subcommittee.shared.SubcommitteeKey;
import org.jspecify.annotations.Nullable;

/** Chapter of the made-up history: who sits in the sub-committee, year by year, and which division came after which. */
final class SampleSubcommittee {
    private static final String SOURCE = "見本市標準化推進部会 名簿（架空）";
    private static final List<String> ALWAYS = List.of(
            "citizens-counter",
            "tax-assessment",
            "tax-payment",
            "insurance-pension",
            "children-families",
            "health-promotion",
            "education-general-affairs");
    private static final String OLD_DX = "information-management";
    private static final String NEW_DX = "digital-city-promotion";
    private static final String OLD_CARE = "care-welfare";
    private static final String NEW_CARE = "long-term-care-insurance";
    private static final String OLD_WELFARE = "social-welfare";
    private static final String NEW_WELFARE = "disability-welfare";
    private static final String CHILDCARE = "childcare";
    private static final String LEGAL = "legal-general-affairs";

    private final SampleDesk desk;

    private SampleSubcommittee(SampleDesk desk) {
        this.desk = desk;
    }

    static void write(SampleDesk desk) {
        SampleSubcommittee chapter = new SampleSubcommittee(desk);
        chapter.list(2023, "2023-05-15", OLD_DX, OLD_CARE, OLD_WELFARE, LEGAL);
        chapter.list(2024, "2024-04-08", NEW_DX, OLD_CARE, NEW_WELFARE, LEGAL, CHILDCARE);
        chapter.list(2025, "2025-04-07", NEW_DX, NEW_CARE, NEW_WELFARE, CHILDCARE, "public-assistance");
        chapter.list(2026, "2026-04-06", NEW_DX, NEW_CARE, NEW_WELFARE, "public-assistance");
        chapter.changesWithinAYear();
        chapter.successions();
    }

    private void list(int year, String day, String... others) {
        Stream.concat(ALWAYS.stream(), Stream.of(others))
                .forEach(division -> desk.on(day, () -> seat(new FiscalYear(year), division)));
    }

    private void seat(FiscalYear year, String division) {
        record(year, new SeatDivision(year, division, new PartialDate.Year(year), SOURCE));
    }

    private void changesWithinAYear() {
        FiscalYear year = new FiscalYear(2024);
        desk.on("2024-10-01", () -> {
            record(year, new VacateSeat(year, LEGAL, PartialDate.parse("2024-10-01"), "条例改正の作業が終わったため"));
            record(year, new SeatDivision(year, "personnel-administration", PartialDate.parse("2024-10"), SOURCE));
        });
        desk.on("2024-10-15", () -> {
            MemoryLedger.Receipt receipt =
                    record(year, new SeatDivision(year, "livelihood-support", PartialDate.parse("2024-10-15"), null));
            long mistake = receipt.sequences().values().iterator().next().getFirst();
            record(year, new WithdrawSeatEntry("livelihood-support", mistake, "課を取り違えて記録したため"));
        });
    }

    private void successions() {
        PartialDate reform = PartialDate.parse("2024-04-01");
        desk.on("2024-03-25", () -> {
            propose(OLD_DX, NEW_DX, reform, SuccessionKind.MERGED);
            propose(OLD_WELFARE, NEW_WELFARE, reform, SuccessionKind.SPLIT);
            propose("livelihood-support", CHILDCARE, null, SuccessionKind.TRANSFERRED);
            division(OLD_DX, new AbolishDivision(reform, "組織改正"));
        });
        desk.on("2024-04-10", () -> division(OLD_DX, new ConfirmSuccession(NEW_DX, "組織規則の改正で確認")));
        desk.on("2024-05-20", () -> division("livelihood-support", new WithdrawSuccession(CHILDCARE, "所管替えはなかったため")));
        desk.on("2025-03-27", () -> propose(OLD_CARE, NEW_CARE, PartialDate.parse("FY2025"), SuccessionKind.MERGED));
    }

    private void propose(String predecessor, String successor, @Nullable PartialDate from, SuccessionKind kind) {
        String source = "組織改正の説明資料（架空）";
        division(predecessor, new ProposeSuccession(predecessor, successor, Set.of(), from, kind, source));
    }

    private void division(String key, Object command) {
        desk.enter(SampleStaff.DX, List.of(desk.step(DivisionAggregate.KIND, key, command)));
    }

    private MemoryLedger.Receipt record(FiscalYear year, SubcommitteeCommand command) {
        var step = desk.step(SubcommitteeAggregate.KIND, SubcommitteeKey.of(year), command);
        return desk.enter(SampleStaff.DX, List.of(step));
    }
}
