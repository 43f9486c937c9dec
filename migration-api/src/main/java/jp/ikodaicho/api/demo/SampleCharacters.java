package jp.ikodaicho.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.ikodaicho.api.characters.CharacterList;
import jp.ikodaicho.api.characters.CharacterListScope;
import jp.ikodaicho.api.characters.Reviewers;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.characters.commands.RemoveExternalCharacter;
import jp.ikodaicho.domain.characters.events.CharacterUsage;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.municipality.PackageAggregate;
import jp.ikodaicho.domain.municipality.commands.AssignOwningDivision;
import jp.ikodaicho.domain.municipality.commands.EngageVendor;
import jp.ikodaicho.domain.municipality.commands.IntroducePackage;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.shared.PartialDate;

/** Chapter of the made-up history: the vendors' lists of external characters, one product after the other. */
final class SampleCharacters {
    private static final String WELFARE = "welfare";
    private static final String TAX = "tax-current";
    private static final String SOURCE = "外字一覧（架空）";
    private static final int TAX_NUMBER = 6;
    private static final String DX_DIVISION = "digital-city-promotion";
    private static final Map<String, String> OWNERS =
            Map.of("health", "health-promotion", "family-register", "citizens-counter", TAX, "tax-assessment");

    private final SampleDesk desk;
    private final SampleVendors vendors = new SampleVendors();
    private final VendorFile file = vendors.file();
    private final SampleReviews reviews;
    private final List<SampleListed> all = new ArrayList<>();

    private SampleCharacters(SampleDesk desk, Random random) {
        this.desk = desk;
        this.reviews = new SampleReviews(desk, random);
    }

    static void write(SampleDesk desk, Random random) {
        SampleCharacters chapter = new SampleCharacters(desk, random);
        desk.on("2023-09-04", chapter::introduceTaxSystem);
        chapter.lists();
        chapter.reviews.turns();
    }

    private void introduceTaxSystem() {
        PartialDate from = PartialDate.parse("FY2023");
        forTax(new IntroducePackage("税務・収納システム（現行）", TAX_NUMBER, "見本市標準化推進部会 議事録（架空）"));
        forTax(new EngageVendor(new Vendor("とびうめ情報（架空）", null, null), from, "現行の契約"));
        forTax(new AssignOwningDivision("tax-assessment", from, null));
    }

    private void forTax(Object command) {
        desk.enter(SampleStaff.DX, List.of(desk.step(PackageAggregate.KIND, TAX, command)));
    }

    private void lists() {
        desk.on("2023-09-11", () -> begin("resident-core", List.of("P1", "P6"), "2023-10-02", 100));
        desk.on("2023-09-12", () -> begin("family-register", List.of("P4"), "2023-10-03", 100));
        desk.on("2024-05-13", () -> begin(WELFARE, List.of("P3"), "2024-06-03", 75));
        desk.on("2025-01-14", () -> begin("health", List.of("P5"), "2025-02-03", 60));
        desk.on("2025-04-14", this::laterList);
        desk.on("2026-06-01", () -> begin(TAX, List.of("P2"), "2026-09-01", 40));
    }

    /** Takes the lists of products, and begins to review so many percent of them, those used most first. */
    private void begin(String systemPackage, List<String> products, String from, int percent) {
        CharacterListScope names = CharacterListScope.of(systemPackage, names());
        Reviewers reviewers = reviewers(systemPackage);
        List<SampleListed> listed = products.stream()
                .flatMap(product -> CharacterList.read(file, names.only(product)).values().stream())
                .map(character -> new SampleListed(character, reviewers.of(character)))
                .sorted(SampleListed.MOST_USED_FIRST)
                .toList();
        enter(listed.stream().map(character -> taken(character, SOURCE)).toList());
        reviews.begin(listed, listed.size() * percent / 100, LocalDate.parse(from));
        all.addAll(listed);
    }

    private Step taken(SampleListed listed, String source) {
        return reviews.step(
                listed.key(),
                new ImportExternalCharacter(listed.character(), listed.divisions(), source, vendors.sha256()));
    }

    private void enter(List<Step> steps) {
        desk.enter(SampleStaff.DX, steps);
    }

    /** Another version of the welfare system's list: a character is used more often, another is gone. */
    private void laterList() {
        List<SampleListed> welfare = all.stream()
                .filter(listed -> WELFARE.equals(listed.character().systemPackage()))
                .toList();
        SampleListed more = welfare.getFirst();
        ListedCharacter after = more.character()
                .withUsages(more.character().usages().stream()
                        .map(usage -> new CharacterUsage(usage.business(), usage.field(), usage.count() + 1))
                        .toList());
        String source = "外字一覧 第2版（架空）";
        enter(List.of(
                taken(new SampleListed(after, more.divisions()), source),
                reviews.step(welfare.getLast().key(), new RemoveExternalCharacter(source, vendors.sha256()))));
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        desk.file().businesses().forEach(business -> names.put(business.name(), business.id()));
        return names;
    }

    private Reviewers reviewers(String systemPackage) {
        Map<String, String> divisions = new HashMap<>();
        for (BusinessLine business : desk.file().businesses()) {
            desk.business(business.id())
                    .responsibleDivisionOn(desk.today())
                    .ifPresent(division -> divisions.put(business.id(), division));
        }
        return new Reviewers(divisions, OWNERS.getOrDefault(systemPackage, DX_DIVISION));
    }
}
