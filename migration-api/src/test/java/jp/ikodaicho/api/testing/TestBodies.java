package jp.ikodaicho.api.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import jp.ikodaicho.api.access.Accounts;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.startingdata.StartingData;
import jp.ikodaicho.api.startingdata.StartingDataLoader;
import jp.ikodaicho.api.startingdata.StartingDataReader;
import jp.ikodaicho.domain.access.GrantAggregate;
import jp.ikodaicho.domain.access.commands.GrantRole;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/** Ryugasaki's starting data, and accounts that hold grants in it. */
public class TestBodies {

    /** Password of every account of the tests. */
    public static final String PASSWORD = "test-password";

    private static final MunicipalityCode RYUGASAKI = new MunicipalityCode("082082");

    private final StartingDataLoader loader;
    private final Recorder recorder;
    private final Accounts accounts;
    private final InstantSource clock;

    TestBodies(StartingDataLoader loader, Recorder recorder, Accounts accounts, InstantSource clock) {
        this.loader = loader;
        this.recorder = recorder;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener(ContextRefreshedEvent.class)
    void load() {
        loader.load(new StartingDataReader().ryugasaki());
        grant("dx", Role.DX_OFFICE, null, RYUGASAKI);
        grant("kansa", Role.AUDITOR, null, RYUGASAKI);
        grant("zeimu", Role.DIVISION_OFFICER, "tax-assessment", RYUGASAKI);
        grant("shimin", Role.REGISTER_KEEPER, "citizens-counter", RYUGASAKI);
        grant("shogai", Role.DIVISION_OFFICER, "disability-welfare", RYUGASAKI);
        grant("admin", Role.ADMINISTRATOR, null, MunicipalityCode.INSTALLATION);
    }

    private void grant(String staff, Role role, @Nullable String division, MunicipalityCode body) {
        accounts.open(staff, staff, staff, PASSWORD);
        record(new AggregateId(body, GrantAggregate.KIND, staff), new GrantRole(role, division, null, null, "test"));
    }

    /** Records one command as the starting data would. */
    public EntryResult record(AggregateId target, Object command) {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.ofEpochMilli(clock.millis());
        EntryContext context = new EntryContext(StartingData.ACTOR, now, id, id, id);
        return recorder.record(new Entry(List.of(new Step(target, new Precondition.None(), command)), context));
    }
}
