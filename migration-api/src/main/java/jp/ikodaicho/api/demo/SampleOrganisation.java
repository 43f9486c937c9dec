package jp.ikodaicho.api.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import jp.ikodaicho.api.startingdata.StartingData;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.domain.business.commands.AssignPackage;
import jp.ikodaicho.domain.business.commands.ConfirmResponsibleDivision;
import jp.ikodaicho.domain.business.commands.DesignateLateMigration;
import jp.ikodaicho.domain.business.events.LateGround;
import jp.ikodaicho.domain.business.events.LateMigrationDesignated;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.PackageAggregate;
import jp.ikodaicho.domain.municipality.commands.AssignOwningDivision;
import jp.ikodaicho.domain.municipality.commands.EngageVendor;
import jp.ikodaicho.domain.municipality.commands.IntroducePackage;
import jp.ikodaicho.domain.municipality.commands.RenameDivision;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.shared.PartialDate;

/** Chapter of the made-up history: divisions, packages and vendors, and how they change from a date. */
final class SampleOrganisation {
    private static final String NEW_PACKAGE = "disability-system";
    private static final int NEW_NUMBER = 5;
    private static final int CONFIRMED_OF_FOUR = 3;

    private final SampleDesk desk;

    private SampleOrganisation(SampleDesk desk) {
        this.desk = desk;
    }

    static void write(SampleDesk desk, Random random) {
        StartingData.entries(desk.file(), Instant.EPOCH).forEach(desk::again);
        SampleOrganisation chapter = new SampleOrganisation(desk);
        for (BusinessLine business : desk.file().businesses()) {
            if (random.nextInt(CONFIRMED_OF_FOUR + 1) < CONFIRMED_OF_FOUR) {
                desk.on("2023-06-12", () -> chapter.confirm(business));
            }
        }
        desk.on("2024-09-17", chapter::leaveWelfarePackage);
        desk.on("2025-03-24", chapter::rename);
        desk.on("2025-09-16", chapter::changeVendor);
        desk.on("2026-01-20", chapter::designateLateMigration);
    }

    private void confirm(BusinessLine business) {
        desk.business(business.id())
                .responsibleDivisionOn(desk.today())
                .ifPresent(division -> desk.enter(
                        SampleStaff.DX,
                        business.id(),
                        new ConfirmResponsibleDivision(division, PartialDate.parse("FY2023"), "担当課に確認")));
    }

    private void leaveWelfarePackage() {
        PartialDate from = PartialDate.parse("2024-10-01");
        forPackage(NEW_PACKAGE, new IntroducePackage("障がい者福祉システム", NEW_NUMBER, "見本市標準化推進部会 議事録（架空）"));
        forPackage(NEW_PACKAGE, new EngageVendor(new Vendor("見本福祉情報", null, null), from, "選定の結果"));
        forPackage(NEW_PACKAGE, new AssignOwningDivision("disability-welfare", from, null));
        for (String business : List.of("disability-welfare", "after-school-childcare")) {
            desk.enter(SampleStaff.DX, business, new AssignPackage(NEW_PACKAGE, from, "総合福祉システムから分離"));
        }
    }

    private void rename() {
        RenameDivision command = new RenameDivision("こども未来課", PartialDate.parse("2025-04-01"), "組織改正");
        desk.enter(SampleStaff.DX, List.of(desk.step(DivisionAggregate.KIND, "children-families", command)));
    }

    private void designateLateMigration() {
        LateMigrationDesignated designation = new LateMigrationDesignated(
                LateGround.VENDOR_RESOURCES,
                PartialDate.parse("2027-03-31"),
                PartialDate.parse("2026-01-20"),
                "デ推第12号（架空）",
                "特定移行支援システム該当報告（架空）");
        desk.enter(SampleStaff.DX, "disability-welfare", new DesignateLateMigration(designation));
    }

    private void changeVendor() {
        Vendor vendor = new Vendor("例示ヘルスシステムズ", null, null);
        forPackage("health", new EngageVendor(vendor, PartialDate.parse("2025-10-01"), "契約の更新"));
    }

    private void forPackage(String key, Object command) {
        desk.enter(SampleStaff.DX, List.of(desk.step(PackageAggregate.KIND, key, command)));
    }
}
