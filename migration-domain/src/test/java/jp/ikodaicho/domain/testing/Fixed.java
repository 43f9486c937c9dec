package jp.ikodaicho.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Envelope;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** People, instants and ids that every test may rely on. */
public final class Fixed {

    public static final MunicipalityCode RYUGASAKI = new MunicipalityCode("082082");

    /** The instant of recording where a test names none: noon of 10 July 2024 in Japan. */
    public static final Instant NOW = Instant.parse("2024-07-10T03:00:00Z");

    /** When the first given event was recorded; each next one an hour later. */
    public static final Instant FIRST_RECORDING = Instant.parse("2024-04-01T00:00:00Z");

    /** Division responsible for the business of {@link Given#business}. */
    public static final String OWNER = "tax";

    private Fixed() {}

    public static Actor dxOffice() {
        return actor("dx-1", Role.DX_OFFICE, null);
    }

    public static Actor officer(String staffId, String division) {
        return actor(staffId, Role.DIVISION_OFFICER, division);
    }

    public static Actor keeper(String staffId, String division) {
        return actor(staffId, Role.REGISTER_KEEPER, division);
    }

    public static Actor auditor() {
        return actor("auditor-1", Role.AUDITOR, null);
    }

    public static Actor administrator() {
        return actor("admin-1", Role.ADMINISTRATOR, null);
    }

    private static Actor actor(String staffId, Role role, @Nullable String division) {
        return new Actor(staffId, Set.of(new Actor.Grant(role, division)), null);
    }

    /** An entry of that person, made {@link #NOW}. */
    public static EntryContext by(Actor actor) {
        return command(actor, NOW, "command-1");
    }

    public static EntryContext command(Actor actor, Instant now, String commandId) {
        return new EntryContext(actor, now, commandId, "entry-of-" + commandId, commandId);
    }

    public static AggregateId id(String kind, String key) {
        return new AggregateId(RYUGASAKI, kind, key);
    }

    public static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    /** An event as the log would hold it, recorded by that person as a command of its own. */
    public static <E extends DomainEvent> Recorded<E> recorded(E event, long sequence, Actor actor) {
        Instant at = FIRST_RECORDING.plus(Duration.ofHours(sequence));
        return new Recorded<>(event, sequence, envelope(command(actor, at, "given-" + sequence), List.of()));
    }

    /** The envelope that an entry gives to its events. */
    public static Envelope envelope(EntryContext context, List<String> alerts) {
        Actor actor = context.actor();
        return new Envelope(
                context.now(),
                actor.staffId(),
                actor.leadingRole(),
                actor.onBehalfOf(),
                context.commandId(),
                context.correlationId(),
                context.causationId(),
                alerts);
    }
}
