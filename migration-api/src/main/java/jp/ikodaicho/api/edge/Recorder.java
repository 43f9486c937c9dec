package jp.ikodaicho.api.edge;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Outlook;
import jp.ikodaicho.domain.entry.RecordedLaterException;
import jp.ikodaicho.domain.entry.Rehearsal;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.EntryContext;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The one way into the log. Answers a repeated request with the first answer, and sees a race with somebody else, here or on
 * another node, through.
 */
@Component
public class Recorder {

    private static final int ATTEMPTS = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final CommandGateway commands;
    private final Entries entries;
    private final InstantSource clock;

    Recorder(CommandGateway commands, Entries entries, InstantSource clock) {
        this.commands = commands;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Records what a request asks for.
     *
     * @param steps the entry's steps, given the context they are decided in
     * @return the entry that is on record now, by this request or by its first sending
     */
    public EntryResult record(Sent sent, Actor actor, Function<EntryContext, List<Step>> steps) {
        return record(sent, actor, context -> context, steps);
    }

    /** The same, with a reason or other particulars put into the context. */
    public EntryResult record(
            Sent sent,
            Actor actor,
            Function<EntryContext, EntryContext> particulars,
            Function<EntryContext, List<Step>> steps) {
        Function<Instant, Entry> entry = entry(commandId(sent, actor), actor, particulars, steps);
        return raced(clock.instant(), now -> once(sent, actor.staffId(), () -> entry.apply(now)));
    }

    /** What {@link #record} would lead to now, decided the same way; nothing is recorded, and so it takes no time of its body. */
    public Outlook rehearse(
            Sent sent,
            Actor actor,
            Function<EntryContext, EntryContext> particulars,
            Function<EntryContext, List<Step>> steps) {
        Function<Instant, Entry> entry = entry(commandId(sent, actor), actor, particulars, steps);
        return raced(clock.instant(), now -> commands.sendAndWait(new Rehearsal(entry.apply(now))));
    }

    private static Function<Instant, Entry> entry(
            String command,
            Actor actor,
            Function<EntryContext, EntryContext> particulars,
            Function<EntryContext, List<Step>> steps) {
        return now -> {
            EntryContext context = particulars.apply(new EntryContext(actor, now, command, command, command));
            return new Entry(steps.apply(context), context);
        };
    }

    private EntryResult once(Sent sent, String account, Supplier<Entry> entry) {
        return entries.repeated(sent, account).orElseGet(() -> {
            EntryResult result = send(entry.get(), registration(sent));
            return entries.repeated(sent, account).orElse(result);
        });
    }

    /** Records, now, an entry that no request asked for: starting data. */
    public EntryResult record(Entry entry) {
        return raced(entry.context().now(), now -> send(entry.at(now), Map.of()));
    }

    /** Records an entry of a history at the instant it brings: the demo's. */
    public EntryResult retell(Entry entry) {
        return raced(entry.context().now(), now -> send(entry.at(now), Map.of(EntryTime.RETOLD, true)));
    }

    /**
     * Sends an entry until nobody comes in between; each time that fails, somebody else has recorded.
     *
     * @param entry given the instant at which, at the earliest, it is recorded
     */
    private static <T> T raced(Instant atTheEarliest, Function<Instant, T> entry) {
        Instant now = atTheEarliest;
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return entry.apply(now);
            } catch (RecordedLaterException later) {
                now = later.recordedAt();
            } catch (ConcurrencyException | DuplicateKeyException race) {
                LOG.debug("raced", race);
            }
        }
        return entry.apply(now);
    }

    private static Map<String, Object> registration(Sent sent) {
        String key = sent.idempotencyKey();
        return key == null
                ? Map.of()
                : Map.of(EntryRegistration.KEY, key, EntryRegistration.BODY_HASH, sent.bodyHash());
    }

    private EntryResult send(Entry entry, Map<String, Object> metaData) {
        GenericCommandMessage<Entry> message = new GenericCommandMessage<>(entry, metaData);
        return commands.sendAndWait(message);
    }

    /** The same for every sending of the same key by the same person in the same body; new where there is no key. */
    private static String commandId(Sent sent, Actor actor) {
        String key = sent.idempotencyKey();
        UUID id = key == null
                ? UuidCreator.getTimeOrderedEpoch()
                : UUID.nameUUIDFromBytes(
                        (sent.municipality() + "\n" + actor.staffId() + "\n" + key).getBytes(StandardCharsets.UTF_8));
        return id.toString();
    }
}
