package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.DesignateLateMigration;
import jp.ikodaicho.domain.business.commands.LateMigrationCommand;
import jp.ikodaicho.domain.business.commands.LiftLateMigration;
import jp.ikodaicho.domain.business.events.LateGround;
import jp.ikodaicho.domain.business.events.LateMigrationDesignated;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 特定移行支援システム: which businesses may move after the national date, until when and on what ground, by the DX office. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/businesses/{business}")
class LateMigrationApi {

    private static final int GROUNDS = 4;

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;

    LateMigrationApi(Recorder recorder, Actors actors, Answers answers) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
    }

    /**
     * 該当.
     *
     * @param ground 事由: 1 mainframe, 2 custom-built, 3 no compliant product, 4 the vendor's resources
     * @param deadline 個別の移行期限, after 2026-03-31
     */
    record Designation(
            @Min(1) @Max(GROUNDS) int ground,
            @NotNull PartialDate deadline,
            @Nullable PartialDate from,
            @Nullable @Size(max = 500) String document,
            @Nullable @Size(max = 2000) String source) {}

    /** 該当の終わり. */
    record Ending(
            @Nullable PartialDate from,
            @NotBlank @Size(max = 4000) String reason) {}

    @Operation(summary = "Marks a business as 特定移行支援システム, with its ground and a date of its own.")
    @PostMapping("/late-migration")
    ResponseEntity<EntryAnswer> designate(
            @PathVariable String business, @Valid @RequestBody Designation body, Sent sent) {
        LateMigrationDesignated designation = new LateMigrationDesignated(
                LateGround.of(body.ground()), body.deadline(), body.from(), body.document(), body.source());
        return record(business, new DesignateLateMigration(designation), sent);
    }

    @Operation(summary = "Says from when a business is no 特定移行支援システム any more.")
    @PostMapping("/late-migration-ending")
    ResponseEntity<EntryAnswer> lift(@PathVariable String business, @Valid @RequestBody Ending body, Sent sent) {
        return record(business, new LiftLateMigration(body.from(), body.reason()), sent);
    }

    private ResponseEntity<EntryAnswer> record(String business, LateMigrationCommand command, Sent sent) {
        Step step = new Step(
                Keys.of(sent.municipality(), BusinessAggregate.KIND, business),
                ETags.precondition(sent.ifMatch()),
                command);
        return answers.answer(recorder.record(sent, actors.in(sent.municipality(), null), context -> List.of(step)));
    }
}
