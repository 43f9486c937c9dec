package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Supplier;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.KnownReferences;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.municipality.PackageAggregate;
import jp.ikodaicho.domain.municipality.commands.AssignOwningDivision;
import jp.ikodaicho.domain.municipality.commands.EngageVendor;
import jp.ikodaicho.domain.municipality.commands.IntroducePackage;
import jp.ikodaicho.domain.municipality.commands.PackageCommand;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Packages, and their vendor and owning division from a date, by the DX office. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/packages")
class PackageFactsApi {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final PackageTags tags;
    private final KnownReferences known;

    PackageFactsApi(Recorder recorder, Actors actors, Answers answers, PackageTags tags, KnownReferences known) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.tags = tags;
        this.known = known;
    }

    /**
     * パッケージ登録.
     *
     * @param number place in the list of packages
     */
    record Introduction(
            @NotBlank @Pattern(regexp = Keys.FORM) String id,
            @NotBlank @Size(max = 200) String name,
            int number,
            @Nullable @Size(max = 2000) String source) {}

    /**
     * ベンダー.
     *
     * @param from first period the vendor supplies it in; absent from the beginning
     */
    record VendorChange(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String officialName,
            @Nullable @Pattern(regexp = "\\d{13}") String corporateNumber,
            @Nullable PartialDate from,
            @Nullable @Size(max = 4000) String reason) {}

    /** 所管課. */
    record Owner(
            @NotBlank @Size(max = 64) String division,
            @Nullable PartialDate from,
            @Nullable @Size(max = 4000) String reason) {}

    @Operation(summary = "Introduces a package.")
    @PostMapping
    ResponseEntity<EntryAnswer> introduce(@Valid @RequestBody Introduction body, Sent sent) {
        IntroducePackage command = new IntroducePackage(body.name(), body.number(), body.source());
        Actor actor = actors.in(sent.municipality(), null);
        return record(sent, actor, body.id(), () -> step(sent, body.id(), new Precondition.None(), command));
    }

    @Operation(summary = "Changes the vendor of a package from a date.")
    @PostMapping("/{systemPackage}/vendor")
    ResponseEntity<EntryAnswer> vendor(
            @PathVariable String systemPackage, @Valid @RequestBody VendorChange body, Sent sent) {
        Vendor vendor = new Vendor(body.name(), body.officialName(), body.corporateNumber());
        EngageVendor command = new EngageVendor(vendor, body.from(), body.reason());
        Actor actor = actors.in(sent.municipality(), null);
        return record(
                sent,
                actor,
                systemPackage,
                () -> step(sent, systemPackage, PackageTags.precondition(sent.ifMatch()), command));
    }

    @Operation(summary = "Changes the owning division of a package from a date.")
    @PostMapping("/{systemPackage}/owning-division")
    ResponseEntity<EntryAnswer> owner(@PathVariable String systemPackage, @Valid @RequestBody Owner body, Sent sent) {
        AssignOwningDivision command = new AssignOwningDivision(body.division(), body.from(), body.reason());
        Actor actor = actors.in(sent.municipality(), null);
        return record(sent, actor, systemPackage, () -> {
            known.division(sent.municipality(), actor, body.division());
            return step(sent, systemPackage, PackageTags.precondition(sent.ifMatch()), command);
        });
    }

    private static Step step(Sent sent, String systemPackage, Precondition precondition, PackageCommand command) {
        return new Step(Keys.of(sent.municipality(), PackageAggregate.KIND, systemPackage), precondition, command);
    }

    private ResponseEntity<EntryAnswer> record(Sent sent, Actor actor, String systemPackage, Supplier<Step> step) {
        List<LoggedEvent> events = answers.events(recorder.record(sent, actor, context -> List.of(step.get())));
        ResponseEntity.BodyBuilder answer = answers.created(events);
        if (!events.isEmpty()) {
            long version = events.getLast().recorded().sequence();
            answer.eTag(tags.after(sent.municipality(), systemPackage, version));
        }
        return answer.body(answers.entry(events));
    }
}
