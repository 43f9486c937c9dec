package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.municipality.commands.MunicipalityCommand;
import jp.ikodaicho.domain.municipality.commands.RegisterMunicipality;
import jp.ikodaicho.domain.municipality.events.MunicipalityEvent;
import jp.ikodaicho.domain.municipality.events.MunicipalityRegistered;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** A body 団体 is registered once; its state is what it was registered as. */
public final class MunicipalityDecider
        implements Decider<MunicipalityCommand, Optional<MunicipalityRegistered>, MunicipalityEvent> {

    @Override
    public Optional<MunicipalityRegistered> initial() {
        return Optional.empty();
    }

    @Override
    public Optional<Rejection> guard(
            MunicipalityCommand command, Optional<MunicipalityRegistered> state, EntryContext context) {
        return OnlyTheseRolesAdminister.administrator(context);
    }

    @Override
    public Decision<MunicipalityEvent> decide(
            MunicipalityCommand command, Optional<MunicipalityRegistered> state, EntryContext context) {
        return switch (command) {
            case RegisterMunicipality c ->
                state.<Decision<MunicipalityEvent>>map(known -> Decision.reject(
                                Rejection.conflict("municipality-exists", Map.of("name", known.name()))))
                        .orElseGet(() ->
                                Decision.accept(new MunicipalityRegistered(c.name(), c.prefecture(), c.sample())));
        };
    }

    @Override
    public Optional<MunicipalityRegistered> evolve(
            Optional<MunicipalityRegistered> state, Recorded<MunicipalityEvent> event) {
        return switch (event.event()) {
            case MunicipalityRegistered e -> Optional.of(e);
        };
    }
}
