package jp.ikodaicho.api.startingdata;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.DivisionLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.PackageLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.PlanLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.ProposalLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.TaskLine;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.AssignPackage;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.ProposeResponsibleDivision;
import jp.ikodaicho.domain.business.commands.RegisterBusiness;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.DivisionTaskAggregate;
import jp.ikodaicho.domain.municipality.MunicipalityAggregate;
import jp.ikodaicho.domain.municipality.PackageAggregate;
import jp.ikodaicho.domain.municipality.commands.AssignDivisionTask;
import jp.ikodaicho.domain.municipality.commands.AssignOwningDivision;
import jp.ikodaicho.domain.municipality.commands.EngageVendor;
import jp.ikodaicho.domain.municipality.commands.EstablishDivision;
import jp.ikodaicho.domain.municipality.commands.IntroducePackage;
import jp.ikodaicho.domain.municipality.commands.RegisterMunicipality;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.domain.subcommittee.SubcommitteeAggregate;
import jp.ikodaicho.domain.subcommittee.commands.SeatDivision;
import jp.ikodaicho.domain.subcommittee.shared.SubcommitteeKey;
import org.jspecify.annotations.Nullable;

/**
 * Turns starting data into ordinary entries. The command id of each follows from what it says, so that loading a file again
 * records only what is new in it (architecture.md, law 3), and a line that contradicts what is on record is refused by the
 * rules everybody else is held to. The order of the lines and the sources named do not belong to what is said.
 */
public final class StartingData {
    /** Who loads: nobody's account, with what registering a body needs. */
    public static final Actor ACTOR = new Actor(
            "starting-data",
            Set.of(new Actor.Grant(Role.DX_OFFICE, null), new Actor.Grant(Role.ADMINISTRATOR, null)),
            null);

    private final StartingDataFile file;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();

    private StartingData(StartingDataFile file, Instant now) {
        this.file = file;
        this.now = now;
    }

    /** The entries that record the file, in the order they must be answered in; {@code now} is when they are recorded. */
    public static List<Entry> entries(StartingDataFile file, Instant now) {
        StartingData data = new StartingData(file, now);
        data.body();
        file.divisions().forEach(data::division);
        file.packages().forEach(data::systemPackage);
        file.businesses().forEach(data::business);
        file.plans().forEach(data::plan);
        file.tasks().forEach(data::task);
        file.subcommittees().forEach(data::seats);
        file.initiatives().forEach(data::initiative);
        return List.copyOf(data.entries);
    }

    private void body() {
        StartingDataFile.Body body = file.municipality();
        String code = body.code().text();
        one(
                id(MunicipalityAggregate.KIND, code),
                new RegisterMunicipality(body.name(), body.prefecture(), body.sample()),
                said("register", body.name(), body.prefecture(), body.sample()));
    }

    private void division(DivisionLine line) {
        int order = file.divisions().indexOf(line) + 1;
        one(
                id(DivisionAggregate.KIND, line.id()),
                new EstablishDivision(line.name(), line.from(), order, file.source()),
                said("establish", line.name(), line.from()));
    }

    private void systemPackage(PackageLine line) {
        AggregateId target = id(PackageAggregate.KIND, line.id());
        int number = file.packages().indexOf(line) + 1;
        one(target, new IntroducePackage(line.name(), number, file.source()), said("introduce", line.name()));
        var vendor = line.vendor();
        one(
                target,
                new EngageVendor(vendor.vendor(), vendor.from(), null),
                said("engage", vendor.name(), vendor.officialName(), vendor.corporateNumber(), vendor.from()));
        var owner = line.owningDivision();
        one(
                target,
                new AssignOwningDivision(owner.division(), owner.from(), null),
                said("own", owner.division(), owner.from()));
    }

    private void business(BusinessLine line) {
        AggregateId target = id(BusinessAggregate.KIND, line.id());
        one(
                target,
                new RegisterBusiness(
                        line.name(), line.officialName(), line.number(), line.officialIds(), file.source()),
                said("register", line.name(), line.officialName(), line.number(), line.officialIds()));
        String systemPackage = line.systemPackage();
        if (systemPackage != null) {
            one(target, new AssignPackage(systemPackage, null, null), said("assign", systemPackage));
        }
        ProposalLine proposal = line.proposedDivision();
        if (proposal != null) {
            one(
                    target,
                    new ProposeResponsibleDivision(proposal.division(), proposal.from(), proposal.source()),
                    said("propose", proposal.division(), proposal.from()));
        }
    }

    private void plan(PlanLine line) {
        PlanPhase command =
                new PlanPhase(line.phase(), line.start(), line.end(), line.reason(), line.document(), line.decidedOn());
        List<Step> steps = file.of(line).stream()
                .map(business -> step(id(BusinessAggregate.KIND, business.id()), command))
                .toList();
        String plan = said(
                "plan", line.phase().id(), line.start(), line.end(), line.reason(), line.document(), line.decidedOn());
        entries.add(new Entry(steps, context(plan)));
    }

    private void task(TaskLine line) {
        one(
                id(DivisionTaskAggregate.KIND, line.id()),
                new AssignDivisionTask(line.division(), line.title(), line.due(), file.source()),
                said("task", line.division(), line.title(), line.due()));
    }

    private void seats(SubcommitteeLine line) {
        AggregateId target = id(SubcommitteeAggregate.KIND, SubcommitteeKey.of(line.year()));
        line.divisions().forEach(division -> {
            SeatDivision command = new SeatDivision(line.year(), division, line.fiscalYear(), file.source());
            one(target, command, said("seat", division));
        });
    }

    private void initiative(InitiativeLine line) {
        AggregateId target = id(InitiativeAggregate.KIND, line.id());
        new InitiativeCommands(line, file.source())
                .all()
                .forEach(said -> one(target, said.command(), said(said.parts().toArray())));
    }

    /** One command for one thing. */
    private void one(AggregateId target, Object command, String said) {
        entries.add(new Entry(List.of(step(target, command)), context(target + " " + said)));
    }

    private static String said(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part instanceof PartialDate date ? date.text() : String.valueOf(part))
                .collect(Collectors.joining("|"));
    }

    private static Step step(AggregateId target, Object command) {
        return new Step(target, new Precondition.None(), command);
    }

    private EntryContext context(String command) {
        String id = uuid(command);
        return new EntryContext(ACTOR, now, id, id, uuid("file"));
    }

    private String uuid(String text) {
        String name = "starting-data " + file.municipality().code() + " " + text;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private AggregateId id(String kind, String key) {
        return new AggregateId(file.municipality().code(), kind, key);
    }
}
