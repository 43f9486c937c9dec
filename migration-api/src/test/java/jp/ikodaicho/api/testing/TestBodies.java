package jp.ikodaicho.api.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.api.access.Accounts;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.ViewsCaughtUp;
import jp.ikodaicho.api.startingdata.StartingData;
import jp.ikodaicho.api.startingdata.StartingDataFile;
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

    private final AtomicInteger next = new AtomicInteger(47_000);
    private final StartingDataLoader loader;
    private final Recorder recorder;
    private final Accounts accounts;
    private final ViewsCaughtUp views;
    private final InstantSource clock;

    TestBodies(
            StartingDataLoader loader, Recorder recorder, Accounts accounts, ViewsCaughtUp views, InstantSource clock) {
        this.loader = loader;
        this.recorder = recorder;
        this.accounts = accounts;
        this.views = views;
        this.clock = clock;
    }

    @EventListener(ContextRefreshedEvent.class)
    void load() {
        List.of("dx", "kansa", "zeimu", "zeimu2", "shimin", "shogai", "admin")
                .forEach(staff -> accounts.open(staff, staff, staff, PASSWORD));
        load(RYUGASAKI);
        grant("admin", Role.ADMINISTRATOR, null, MunicipalityCode.INSTALLATION);
        views.await(MunicipalityCode.INSTALLATION);
    }

    /** A body of a test's own, with Ryugasaki's starting data and the same people; the path of its resources. */
    public String another() {
        MunicipalityCode code = Stream.iterate(next.get() + 1, n -> n + 1)
                .flatMap(n -> IntStream.range(0, 10).mapToObj(check -> "%05d%d".formatted(n, check)))
                .filter(MunicipalityCode::isValid)
                .map(MunicipalityCode::new)
                .findFirst()
                .orElseThrow();
        next.set(Integer.parseInt(code.text()) / 10);
        load(code);
        return "/api/v1/municipalities/" + code;
    }

    private void load(MunicipalityCode code) {
        StartingDataFile file = new StartingDataReader().ryugasaki();
        StartingDataFile.Body body = file.municipality();
        loader.load(new StartingDataFile(
                new StartingDataFile.Body(code, body.name(), body.prefecture(), body.sample()),
                file.source(),
                file.divisions(),
                file.packages(),
                file.businesses(),
                file.plans(),
                file.tasks(),
                file.subcommittees(),
                file.initiatives()));
        grant("dx", Role.DX_OFFICE, null, code);
        grant("kansa", Role.AUDITOR, null, code);
        grant("zeimu", Role.DIVISION_OFFICER, "tax-assessment", code);
        grant("zeimu2", Role.DIVISION_OFFICER, "tax-assessment", code);
        grant("shimin", Role.REGISTER_KEEPER, "citizens-counter", code);
        grant("shogai", Role.DIVISION_OFFICER, "disability-welfare", code);
        views.await(code);
    }

    private void grant(String staff, Role role, @Nullable String division, MunicipalityCode body) {
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
