package jp.ikodaicho.api.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.domain.access.GrantAggregate;
import jp.ikodaicho.domain.access.commands.GrantRole;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Role;
import org.springframework.stereotype.Component;

/** Grants that nobody signed in gives: the first administrator's and the demo's. The same grant twice is one. */
@Component
class InstallationGrants {

    private static final Actor INSTALLATION =
            new Actor("installation", Set.of(new Actor.Grant(Role.ADMINISTRATOR, null)), null);

    private final Recorder recorder;
    private final InstantSource clock;

    InstallationGrants(Recorder recorder, InstantSource clock) {
        this.recorder = recorder;
        this.clock = clock;
    }

    void grant(MunicipalityCode body, String staffId, Actor.Grant grant, String reason) {
        AggregateId target = new AggregateId(body, GrantAggregate.KIND, staffId);
        Instant now = Instant.ofEpochMilli(clock.millis());
        String said = "grant\n" + target + "\n" + grant + "\n" + reason;
        String command =
                UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
        EntryContext context = new EntryContext(INSTALLATION, now, command, command, command);
        GrantRole role = new GrantRole(grant.role(), grant.division(), null, null, reason);
        Step step = new Step(target, new Precondition.None(), role);
        switch (recorder.record(new Entry(List.of(step), context))) {
            case EntryResult.Stored stored -> {}
            case EntryResult.Refused refused -> throw new IllegalStateException(refused.toString());
        }
    }
}
