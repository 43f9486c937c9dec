package jp.ikodaicho.api.access;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.access.GrantAggregate;
import jp.ikodaicho.domain.access.commands.GrantCommand;
import jp.ikodaicho.domain.access.commands.GrantRole;
import jp.ikodaicho.domain.access.commands.RevokeRole;
import jp.ikodaicho.domain.access.shared.Grants;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.access.GrantsRow;
import jp.ikodaicho.projections.access.GrantsView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who holds which role in a body, from when to when; granted and revoked by administrators, also for a day to come. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/staff")
class GrantsApi {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final Accounts accounts;

    GrantsApi(Recorder recorder, Actors actors, Answers answers, Accounts accounts) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.accounts = accounts;
    }

    /** A person with the roles held, past and to come. */
    record StaffAnswer(String staffId, @Nullable String name, List<Grants.Held> roles) {}

    /** 付与. Body of the request; {@code from} absent is from today, {@code until} absent without end. */
    record Granting(
            @NotNull Role role,
            @Nullable @Size(max = 64) String division,
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            @NotBlank @Size(max = 4000) String reason) {}

    /** 取消. Body of the request; {@code from} is the first day without the role, absent from today. */
    record Revoking(
            @NotNull Role role,
            @Nullable @Size(max = 64) String division,
            @Nullable PartialDate from,
            @NotBlank @Size(max = 4000) String reason) {}

    @Operation(summary = "The staff of a body and their roles.")
    @GetMapping
    List<StaffAnswer> all(Asked asked) {
        return asked.question().rows().all(new GrantsView()).stream()
                .map(this::answer)
                .toList();
    }

    private StaffAnswer answer(GrantsRow row) {
        return new StaffAnswer(
                row.staffId(),
                accounts.nameOf(row.staffId()).orElse(null),
                row.grants().held());
    }

    @Operation(summary = "Grants a role.")
    @PostMapping("/{staffId}/grants")
    ResponseEntity<EntryAnswer> grant(@PathVariable String staffId, @Valid @RequestBody Granting body, Sent sent) {
        return record(
                staffId, new GrantRole(body.role(), body.division(), body.from(), body.until(), body.reason()), sent);
    }

    @Operation(summary = "Revokes a role.")
    @PostMapping("/{staffId}/revocations")
    ResponseEntity<EntryAnswer> revoke(@PathVariable String staffId, @Valid @RequestBody Revoking body, Sent sent) {
        return record(staffId, new RevokeRole(body.role(), body.division(), body.from(), body.reason()), sent);
    }

    private ResponseEntity<EntryAnswer> record(String staffId, GrantCommand command, Sent sent) {
        if (!accounts.hasStaff(staffId)) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-staff", Map.of("staff", staffId));
        }
        AggregateId target = new AggregateId(sent.municipality(), GrantAggregate.KIND, staffId);
        Step step = new Step(target, new Precondition.None(), command);
        return answers.answer(recorder.record(sent, actors.in(sent.municipality(), null), context -> List.of(step)));
    }
}
