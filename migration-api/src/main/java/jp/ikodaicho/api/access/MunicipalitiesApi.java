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
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.municipality.MunicipalityAggregate;
import jp.ikodaicho.domain.municipality.commands.RegisterMunicipality;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.municipality.MunicipalityRow;
import jp.ikodaicho.projections.municipality.MunicipalityView;
import jp.ikodaicho.projections.view.RowStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bodies of the installation: registered by administrators, listed for those who may read them. */
@RestController
@RequestMapping("/api/v1/municipalities")
class MunicipalitiesApi {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final RowStore rows;

    MunicipalitiesApi(Recorder recorder, Actors actors, Answers answers, RowStore rows) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.rows = rows;
    }

    /** 団体登録. Body of the request. */
    record Registering(
            @NotNull @Size(max = 6) String code,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 20) String prefecture,
            boolean sample) {}

    /** A body. */
    record MunicipalityAnswer(String code, String name, String prefecture, boolean sample) {}

    @Operation(summary = "The bodies the account may read; all of them for administrators.")
    @GetMapping
    List<MunicipalityAnswer> all() {
        boolean administrator = actors.in(MunicipalityCode.INSTALLATION, null).has(Role.ADMINISTRATOR);
        return rows.everywhere(new MunicipalityView()).entrySet().stream()
                .filter(row -> administrator || ReadAccess.mayRead(actors.in(row.getKey(), null)))
                .map(row -> answer(row.getKey(), row.getValue()))
                .toList();
    }

    private static MunicipalityAnswer answer(MunicipalityCode code, MunicipalityRow row) {
        return new MunicipalityAnswer(code.text(), row.name(), row.prefecture(), row.sample());
    }

    @Operation(summary = "Registers a body.")
    @PostMapping
    ResponseEntity<EntryAnswer> register(@Valid @RequestBody Registering body, Sent sent) {
        MunicipalityCode code = code(body.code());
        AggregateId target = new AggregateId(code, MunicipalityAggregate.KIND, code.text());
        Step step = new Step(
                target,
                new Precondition.None(),
                new RegisterMunicipality(body.name(), body.prefecture(), body.sample()));
        Sent ofThatBody = new Sent(code, sent.ifMatch(), sent.idempotencyKey(), sent.bodyHash());
        return answers.answer(recorder.record(ofThatBody, actors.in(code, null), context -> List.of(step)));
    }

    private static MunicipalityCode code(String text) {
        if (!MunicipalityCode.isValid(text) || text.equals(MunicipalityCode.INSTALLATION.text())) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "malformed-municipality-code", Map.of("code", text));
        }
        return new MunicipalityCode(text);
    }
}
