package jp.ikodaicho.api.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.ikodaicho.domain.access.events.RoleGranted;
import jp.ikodaicho.domain.access.events.RoleRevoked;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.LateGround;
import jp.ikodaicho.domain.business.events.LateMigrationDesignated;
import jp.ikodaicho.domain.business.events.LateMigrationLifted;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseFactCorrected;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.business.events.StepStatusesCorrected;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.business.events.StepStatusesWithdrawn;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionConfirmed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionProposed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionWithdrawn;
import jp.ikodaicho.domain.municipality.events.DivisionTaskAssigned;
import jp.ikodaicho.domain.municipality.events.DivisionTaskFinished;
import jp.ikodaicho.domain.municipality.events.MunicipalityRegistered;
import jp.ikodaicho.domain.municipality.events.OwningDivisionAssigned;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.municipality.events.VendorEngaged;
import jp.ikodaicho.domain.published.events.ListedStep;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.published.events.PublishedProgressImported;
import jp.ikodaicho.domain.published.events.StepListImported;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.EnvelopeMetaData;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.domain.subcommittee.events.DivisionSeated;
import jp.ikodaicho.domain.subcommittee.events.SeatEntryWithdrawn;
import jp.ikodaicho.domain.subcommittee.events.SeatVacated;
import jp.ikodaicho.domain.testing.Businesses;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.log.EventCodec;

/**
 * Generated histories, one body each, written to the log as rows.
 *
 * @param random its start value makes the histories
 */
record GeneratedLog(RunningLog log, RandomGenerator random) {

    private record Event(DomainEvent event, EntryContext context, List<String> alerts) {}

    /** Writes a body with a business and with all that a business refers to. */
    void write(MunicipalityCode body) {
        write(new AggregateId(body, "municipality", body.text()), given(new MunicipalityRegistered("市", "県", true)));
        write(
                new AggregateId(body, "division", "tax"),
                given(
                        new DivisionEstablished("税務課", null, 1, null),
                        new DivisionRenamed("課税課", Businesses.DATES.from(random), "改組"),
                        new DivisionRenamed("納税課", Businesses.DATES.from(random), "改組"),
                        new DivisionAbolished(Businesses.DATES.from(random), "統合"),
                        new DivisionSuccessionProposed(
                                "revenue", Businesses.DATES.from(random), SuccessionKind.MERGED, "名簿"),
                        new DivisionSuccessionConfirmed("revenue", "確認"),
                        new DivisionSuccessionProposed("levy", null, SuccessionKind.SPLIT, "名簿"),
                        new DivisionSuccessionWithdrawn("levy", "取消")));
        write(
                new AggregateId(body, "subcommittee", "fy2023"),
                given(
                        new DivisionSeated("tax", PartialDate.parse("FY2023"), "名簿"),
                        new SeatVacated("tax", PartialDate.parse("2023-10"), "退任"),
                        new DivisionSeated("tax", PartialDate.parse("2024-01-05"), null),
                        new SeatEntryWithdrawn("tax", 2, "取消")));
        write(
                new AggregateId(body, "task", "selection"),
                given(
                        new DivisionTaskAssigned("tax", "選定", Businesses.DATES.from(random), null),
                        new DivisionTaskFinished(Businesses.DATES.from(random), null)));
        write(
                new AggregateId(body, "package", "core"),
                given(
                        new PackageIntroduced("住民情報系", 1, null),
                        new VendorEngaged(new Vendor("甲", null, null), null, null),
                        new OwningDivisionAssigned("tax", Businesses.DATES.from(random), null),
                        new VendorEngaged(new Vendor("乙", null, "1"), Businesses.DATES.from(random), null)));
        write(
                new AggregateId(body, "staff", "dx-1"),
                given(
                        new RoleGranted(Role.DX_OFFICE, null, null, null, "着任"),
                        new RoleGranted(Role.DIVISION_OFFICER, "tax", Businesses.DATES.from(random), null, "兼務"),
                        new RoleRevoked(Role.DX_OFFICE, null, Businesses.DATES.from(random), "異動")));
        write(new AggregateId(body, "business", "generated"), business());
        write(new AggregateId(body, "initiative", "generated"), given(GeneratedInitiative.events(random)));
        write(new AggregateId(body, "external-character", "core-ue000"), given(GeneratedCharacter.events(random)));
    }

    /** Writes what the installation holds for all bodies. */
    void writeInstallation() {
        MunicipalityCode installation = MunicipalityCode.INSTALLATION;
        write(
                new AggregateId(installation, "published-progress", "2024-01"),
                given(published("ab", 20), published("cd", 21)));
        write(new AggregateId(installation, "published-progress", "2024-02"), given(published("ef", 30)));
        List<ListedStep> steps = List.of(new ListedStep(1, "推進体制の立ち上げ", Phase.SURVEY));
        write(
                new AggregateId(installation, "step-list", "official"),
                given(
                        new StepListImported("一覧", Businesses.DATES.from(random), "ab", steps),
                        new StepListImported("新しい一覧", Businesses.DATES.from(random), "cd", steps)));
    }

    private static PublishedProgressImported published(String sha256, int done) {
        PublishedBody body = new PublishedBody("茨城県", "龍ケ崎市", "0.5", List.of(done, 40));
        return new PublishedProgressImported(
                PartialDate.parse("2024-01"),
                sha256,
                7,
                List.of("resident-register", "seal-registration"),
                List.of(body));
    }

    private static List<Event> given(DomainEvent... events) {
        List<Event> all = new ArrayList<>();
        for (DomainEvent event : events) {
            all.add(new Event(
                    event,
                    Fixed.command(
                            Fixed.dxOffice(),
                            Fixed.FIRST_RECORDING.plus(Duration.ofMinutes(all.size())),
                            "given-" + all.size()),
                    List.of()));
        }
        return all;
    }

    private List<Event> business() {
        List<Event> all = new ArrayList<>(given(
                new BusinessRegistered("固定資産税", null, 3, List.of("012"), "slides"),
                new PackageAssigned("core", null, null),
                new ResponsibleDivisionProposed(Fixed.OWNER, null, "proposal")));
        for (Businesses.Answered answered :
                Businesses.answer(Businesses.REQUESTS.listOf(60).from(random))) {
            if (answered.decision() instanceof Decision.Accepted<?>(var events, var alerts)) {
                events.forEach(event -> all.add(new Event((DomainEvent) event, answered.context(), alerts)));
            }
        }
        all.addAll(corrections(all));
        all.addAll(later(new LateMigrationDesignated(
                LateGround.NO_PRODUCT, PartialDate.parse("2028-03"), PartialDate.parse("2024-08"), null, null)));
        all.addAll(later(new LateMigrationLifted(PartialDate.parse("2027-04"), "moved")));
        return all;
    }

    /** Of every start and every report of steps a correction, and of every other correction the withdrawal: seldom hit upon by chance. */
    private List<Event> corrections(List<Event> events) {
        List<Event> all = new ArrayList<>();
        for (int sequence = 0; sequence < events.size(); sequence++) {
            if (events.get(sequence).event() instanceof PhaseStarted started) {
                Correction correction = new Correction(
                        "startedOn", Businesses.DATES.from(random).text(), null);
                long corrected = (long) events.size() + all.size();
                all.addAll(later(new PhaseFactCorrected(started.phase(), sequence, correction, "誤記")));
                if (random.nextBoolean()) {
                    all.addAll(later(new PhaseFactWithdrawn(started.phase(), corrected, "entry", "取消")));
                }
            }
            if (events.get(sequence).event() instanceof StepStatusesRecorded) {
                long corrected = (long) events.size() + all.size();
                all.addAll(later(new StepStatusesCorrected(
                        sequence, Businesses.DATES.from(random), Businesses.MARKS.from(random), "誤記")));
                if (random.nextBoolean()) {
                    all.addAll(later(new StepStatusesWithdrawn(corrected, "entry", "取消")));
                }
            }
        }
        return all;
    }

    private static List<Event> later(DomainEvent event) {
        return List.of(new Event(event, Fixed.by(Fixed.dxOffice()), List.of()));
    }

    private void write(AggregateId id, List<Event> events) {
        EventCodec codec = log.bean(EventCodec.class);
        for (int sequence = 0; sequence < events.size(); sequence++) {
            Event event = events.get(sequence);
            EventType type = EventCatalogue.typeOf(event.event().getClass());
            log.jdbc()
                    .sql(
                            "insert into event_log (event_id, aggregate_id, sequence, aggregate_type, recorded_at, event_type,"
                                    + " revision, payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(java.util.UUID.randomUUID().toString(), id.toString(), sequence, id.kind())
                    .params(event.context().now().toString(), type.name(), Integer.toString(type.revision()))
                    .params(
                            codec.write(event.event()),
                            codec.writeMetaData(EnvelopeMetaData.write(event.context(), event.alerts())))
                    .update();
        }
    }
}
