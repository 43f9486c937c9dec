package jp.ikodaicho.api.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.model.BusinessDecider;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.model.CharacterDecider;
import jp.ikodaicho.domain.characters.model.CharacterReview;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.History;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
import jp.ikodaicho.domain.initiative.model.InitiativeDecider;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.DivisionTaskAggregate;
import jp.ikodaicho.domain.municipality.MunicipalityAggregate;
import jp.ikodaicho.domain.municipality.PackageAggregate;
import jp.ikodaicho.domain.municipality.model.DivisionDecider;
import jp.ikodaicho.domain.municipality.model.DivisionTaskDecider;
import jp.ikodaicho.domain.municipality.model.MunicipalityDecider;
import jp.ikodaicho.domain.municipality.model.PackageDecider;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.EnvelopeMetaData;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Surroundings;
import jp.ikodaicho.domain.subcommittee.SubcommitteeAggregate;
import jp.ikodaicho.domain.subcommittee.model.SubcommitteeDecider;
import jp.ikodaicho.projections.characters.CharacterRow;
import jp.ikodaicho.projections.characters.CharacterView;
import jp.ikodaicho.projections.characters.OpenCharactersOf;
import jp.ikodaicho.projections.view.Fold;

/** The ledger in memory: answers entries by the pure core alone, as the log would. For histories that are made up. */
public final class MemoryLedger {
    private final Map<AggregateId, Book<?, ?, ?>> books = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** An event and whose it is, in the order of recording. */
    public record Line(AggregateId aggregate, Recorded<?> recorded) {}

    /** What one entry led to: the sequences of its events by aggregate. */
    public record Receipt(String correlationId, Map<AggregateId, List<Long>> sequences) {}

    /** Records an entry; throws {@link IllegalStateException} if the core refuses it, because a made-up history must hold. */
    public Receipt record(Entry entry) {
        List<Step> steps = entry.steps().stream()
                .sorted(Comparator.comparing(Step::target))
                .toList();
        Map<AggregateId, Decision<?>> decisions = new LinkedHashMap<>();
        EntryContext context = steps.stream().anyMatch(MemoryLedger::restsOnCharacters)
                ? entry.context().in(surroundings(entry.municipality()))
                : entry.context();
        for (Step step : steps) {
            decisions.put(step.target(), book(step.target()).decide(step, context));
        }
        Map<AggregateId, List<Long>> sequences = new TreeMap<>();
        decisions.forEach((target, decision) -> sequences.put(target, append(target, decision, entry.context())));
        return new Receipt(entry.context().correlationId(), sequences);
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** A business as it stands. */
    public BusinessMigration business(MunicipalityCode body, String key) {
        return (BusinessMigration)
                book(new AggregateId(body, BusinessAggregate.KIND, key)).history.state();
    }

    /** An external character as it stands. */
    public CharacterReview character(MunicipalityCode body, String key) {
        return (CharacterReview) book(new AggregateId(body, ExternalCharacterAggregate.KIND, key))
                .history
                .state();
    }

    private static boolean restsOnCharacters(Step step) {
        return step.command() instanceof BusinessCommand command && command.restsOnCharacters();
    }

    private Surroundings surroundings(MunicipalityCode body) {
        return new Surroundings(OpenCharactersOf.byPackage(characters(body), null));
    }

    /** The external characters as they stand, by key. */
    List<CharacterRow> characters(MunicipalityCode body) {
        Fold<CharacterRow, CharacterEvent> fold = new Fold<>(new CharacterView());
        for (Line line : lines) {
            if (line.aggregate().municipality().equals(body) && line.recorded().event() instanceof CharacterEvent e) {
                fold.add(line.aggregate(), line.recorded().with((DomainEvent) e));
            }
        }
        return fold.rows().values().stream().map(Fold.Folded::row).toList();
    }

    private List<Long> append(AggregateId target, Decision<?> decision, EntryContext context) {
        return switch (decision) {
            case Decision.Accepted<?> accepted -> {
                List<Recorded<?>> recorded = book(target).append(accepted, context);
                recorded.forEach(event -> lines.add(new Line(target, event)));
                yield recorded.stream().map(Recorded::sequence).toList();
            }
            case Decision.Rejected<?> rejected ->
                throw new IllegalStateException("%s at %s: %s".formatted(target, context.now(), rejected.rejection()));
        };
    }

    private Book<?, ?, ?> book(AggregateId id) {
        return books.computeIfAbsent(id, target -> new Book<>(decider(target.kind())));
    }

    private static Decider<?, ?, ?> decider(String kind) {
        return switch (kind) {
            case MunicipalityAggregate.KIND -> new MunicipalityDecider();
            case DivisionAggregate.KIND -> new DivisionDecider();
            case DivisionTaskAggregate.KIND -> new DivisionTaskDecider();
            case PackageAggregate.KIND -> new PackageDecider();
            case BusinessAggregate.KIND -> new BusinessDecider();
            case SubcommitteeAggregate.KIND -> new SubcommitteeDecider();
            case InitiativeAggregate.KIND -> new InitiativeDecider();
            case ExternalCharacterAggregate.KIND -> new CharacterDecider();
            default -> throw new IllegalArgumentException("no such kind of aggregate: " + kind);
        };
    }

    /** One aggregate: its events folded so far. */
    private static final class Book<C, S, E extends DomainEvent> {
        private History<C, S, E> history;

        private Book(Decider<C, S, E> decider) {
            this.history = History.empty(decider);
        }

        @SuppressWarnings("unchecked") // a step carries a command of its target's kind
        private Decision<E> decide(Step step, EntryContext context) {
            return history.answer(step.target(), (C) step.command(), step.precondition(), context);
        }

        @SuppressWarnings("unchecked") // the decision is this book's own
        private List<Recorded<?>> append(Decision.Accepted<?> accepted, EntryContext context) {
            var envelope = EnvelopeMetaData.read(context.now(), EnvelopeMetaData.write(context, accepted.alerts()));
            List<Recorded<?>> recorded = new ArrayList<>();
            for (Object event : accepted.events()) {
                Recorded<E> next = new Recorded<>((E) event, history.version() + 1, envelope);
                history = history.plus(next);
                recorded.add(next);
            }
            return recorded;
        }
    }
}
