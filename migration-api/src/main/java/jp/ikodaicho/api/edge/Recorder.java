package jp.ikodaicho.api.edge;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Outlook;
import jp.ikodaicho.domain.entry.Rehearsal;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.OpenEntries;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The one way into the log. Answers a repeated request with the first answer, gives an entry its recording time, and sees a
 * race with another node through.
 */
@Component
public class Recorder {

    private static final int ATTEMPTS = 5;

    private final CommandGateway commands;
    private final OpenEntries openEntries;
    private final Entries entries;

    Recorder(CommandGateway commands, OpenEntries openEntries, Entries entries) {
        this.commands = commands;
        this.openEntries = openEntries;
        this.entries = entries;
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
        return attempt(sent, actor.staffId(), entry(commandId(sent, actor), actor, particulars, steps));
    }

    /** What {@link #record} would lead to now, decided the same way; nothing is recorded. */
    public Outlook rehearse(
            Sent sent,
            Actor actor,
            Function<EntryContext, EntryContext> particulars,
            Function<EntryContext, List<Step>> steps) {
        Function<Instant, Entry> entry = entry(commandId(sent, actor), actor, particulars, steps);
        return openEntries.record(sent.municipality(), now -> commands.sendAndWait(new Rehearsal(entry.apply(now))));
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

    /** Records an entry that no request asked for: starting data, the demo's history. */
    public EntryResult record(Entry entry) {
        MunicipalityCode body = entry.steps().getFirst().target().municipality();
        return openEntries.record(body, now -> send(entry, new GenericCommandMessage<>(entry)));
    }

    private EntryResult attempt(Sent sent, String account, Function<Instant, Entry> entry) {
        for (int attempt = 1; ; attempt++) {
            Optional<EntryResult> known = entries.repeated(sent, account);
            if (known.isPresent()) {
                return known.get();
            }
            try {
                EntryResult result = openEntries.record(sent.municipality(), now -> send(sent, entry.apply(now)));
                return entries.repeated(sent, account).orElse(result);
            } catch (ConcurrencyException | DuplicateKeyException race) {
                if (attempt == ATTEMPTS) {
                    throw race;
                }
            }
        }
    }

    private EntryResult send(Sent sent, Entry entry) {
        GenericCommandMessage<Entry> message = new GenericCommandMessage<>(entry);
        String key = sent.idempotencyKey();
        return send(
                entry,
                key == null
                        ? message
                        : message.andMetaData(
                                Map.of(EntryRegistration.KEY, key, EntryRegistration.BODY_HASH, sent.bodyHash())));
    }

    private EntryResult send(Entry entry, GenericCommandMessage<Entry> message) {
        return RecordingClock.at(entry.context().now(), () -> commands.sendAndWait(message));
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
