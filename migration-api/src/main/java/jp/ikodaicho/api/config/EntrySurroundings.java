package jp.ikodaicho.api.config;

import java.util.Map;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.Rehearsal;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Surroundings;
import jp.ikodaicho.projections.characters.OpenCharactersOf;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.record.BodyLock;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives an entry what its commands rest on beyond their own aggregates, from what is stored at that moment. Such an entry is alone
 * with its body until its transaction ends, so that nothing comes in between (docs/adr/0012); a rehearsal is not, and promises
 * nothing.
 */
final class EntrySurroundings implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final BodyLock lock;
    private final LogReader log;

    EntrySurroundings(BodyLock lock, LogReader log) {
        this.lock = lock;
        this.log = log;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        Object asked = unit.getMessage().getPayload();
        if (asked instanceof Entry entry && restsOnCharacters(entry)) {
            lock.exclude(entry.municipality());
            replace(unit, surrounded(entry));
        } else if (asked instanceof Rehearsal(Entry entry) && restsOnCharacters(entry)) {
            replace(unit, new Rehearsal(surrounded(entry)));
        }
        return chain.proceed();
    }

    private static boolean restsOnCharacters(Entry entry) {
        return entry.steps().stream()
                .map(Step::command)
                .anyMatch(command -> command instanceof BusinessCommand asked && asked.restsOnCharacters());
    }

    private Entry surrounded(Entry entry) {
        return entry.in(new Surroundings(OpenCharactersOf.stored(log, entry.municipality())));
    }

    private static void replace(UnitOfWork<? extends CommandMessage<?>> unit, Object asked) {
        Map<String, ?> metaData = unit.getMessage().getMetaData();
        unit.transformMessage(message -> new GenericCommandMessage<>(asked, metaData));
    }
}
