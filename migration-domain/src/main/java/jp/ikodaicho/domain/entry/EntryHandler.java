package jp.ikodaicho.domain.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.EnvelopeMetaData;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Answers an entry: loads its aggregates in the order of their ids (so that two entries never wait for each other), decides
 * every step before anything is appended, and appends all or nothing within the unit of work.
 */
public final class EntryHandler {

    /** How an aggregate type is loaded and begun. */
    public record Kind<A extends DecidedAggregate<?, ?, ?>>(Repository<A> repository, Callable<A> factory) {

        Aggregate<? extends DecidedAggregate<?, ?, ?>> load(AggregateId id) {
            try {
                return repository.loadOrCreate(id.toString(), factory);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("cannot begin " + id, e);
            }
        }
    }

    private record Decided(
            AggregateId id,
            Aggregate<? extends DecidedAggregate<?, ?, ?>> aggregate,
            Decision<? extends DomainEvent> decision) {}

    private final Map<String, Kind<?>> kinds;

    public EntryHandler(Map<String, Kind<?>> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    @CommandHandler
    public EntryResult handle(Entry entry) {
        List<Decided> decided = decide(entry);
        List<EntryResult.Refusal> refusals = refusals(decided);
        if (!refusals.isEmpty()) {
            return new EntryResult.Refused(refusals);
        }
        List<EntryResult.EventRef> stored = new ArrayList<>();
        decided.forEach(d -> stored.addAll(append(d, entry.context())));
        return new EntryResult.Stored(stored);
    }

    /** What {@link #handle(Entry)} would answer now, decided the same way; nothing is appended. */
    @CommandHandler
    public Outlook handle(Rehearsal rehearsal) {
        List<Decided> decided = decide(rehearsal.entry());
        return new Outlook(
                refusals(decided),
                decided.stream().flatMap(EntryHandler::alerts).toList());
    }

    private List<Decided> decide(Entry entry) {
        return entry.steps().stream()
                .sorted(Comparator.comparing(Step::target))
                .map(step -> decide(step, entry.context()))
                .toList();
    }

    private static Stream<Outlook.Alerts> alerts(Decided d) {
        return d.decision() instanceof Decision.Accepted<? extends DomainEvent> accepted
                        && !accepted.alerts().isEmpty()
                ? Stream.of(new Outlook.Alerts(d.id(), accepted.alerts()))
                : Stream.empty();
    }

    private Decided decide(Step step, EntryContext context) {
        Kind<?> kind = kinds.get(step.target().kind());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "no such kind of aggregate: " + step.target().kind());
        }
        Aggregate<? extends DecidedAggregate<?, ?, ?>> aggregate = kind.load(step.target());
        Instant last = aggregate.invoke(DecidedAggregate::recordedAt);
        if (last.isAfter(context.now())) {
            throw new RecordedLaterException(last);
        }
        Decision<? extends DomainEvent> decision =
                aggregate.invoke(root -> root.decide(step.target(), step.command(), step.precondition(), context));
        return new Decided(step.target(), aggregate, decision);
    }

    private static List<EntryResult.Refusal> refusals(List<Decided> decided) {
        List<EntryResult.Refusal> refusals = new ArrayList<>();
        for (Decided d : decided) {
            if (d.decision() instanceof Decision.Rejected<?>(var rejection)) {
                refusals.add(new EntryResult.Refusal(d.id(), rejection));
            }
        }
        return refusals;
    }

    private static List<EntryResult.EventRef> append(Decided d, EntryContext context) {
        List<EntryResult.EventRef> refs = new ArrayList<>();
        if (d.decision() instanceof Decision.Accepted<? extends DomainEvent> accepted) {
            long before = d.aggregate().invoke(DecidedAggregate::version);
            MetaData metaData = MetaData.from(EnvelopeMetaData.write(context, accepted.alerts()));
            d.aggregate().execute(root -> root.append(d.id(), accepted.events(), metaData));
            for (int i = 1; i <= accepted.events().size(); i++) {
                refs.add(new EntryResult.EventRef(d.id(), before + i));
            }
        }
        return refs;
    }
}
