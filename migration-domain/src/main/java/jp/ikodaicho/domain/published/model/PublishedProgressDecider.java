package jp.ikodaicho.domain.published.model;

import java.util.Optional;
import jp.ikodaicho.domain.published.commands.ImportPublishedProgress;
import jp.ikodaicho.domain.published.commands.PublishedProgressCommand;
import jp.ikodaicho.domain.published.events.PublishedProgressEvent;
import jp.ikodaicho.domain.published.events.PublishedProgressImported;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** The published progress of a month: the file that holds now, by its digest. The same file again adds nothing. */
public final class PublishedProgressDecider
        implements Decider<PublishedProgressCommand, Optional<String>, PublishedProgressEvent> {

    @Override
    public Optional<String> initial() {
        return Optional.empty();
    }

    @Override
    public Optional<Rejection> guard(PublishedProgressCommand command, Optional<String> state, EntryContext context) {
        return OnlyAnAdministratorImports.check(context);
    }

    @Override
    public Decision<PublishedProgressEvent> decide(
            PublishedProgressCommand command, Optional<String> state, EntryContext context) {
        return switch (command) {
            case ImportPublishedProgress c ->
                MonthHasBegun.check(c, context)
                        .<Decision<PublishedProgressEvent>>map(Decision::reject)
                        .orElseGet(() -> imported(c, state));
        };
    }

    private static Decision<PublishedProgressEvent> imported(ImportPublishedProgress c, Optional<String> state) {
        return state.filter(c.sha256()::equals).isPresent()
                ? Decision.nothing()
                : Decision.accept(
                        new PublishedProgressImported(c.month(), c.sha256(), c.bytes(), c.businesses(), c.bodies()));
    }

    @Override
    public Optional<String> evolve(Optional<String> state, Recorded<PublishedProgressEvent> event) {
        return switch (event.event()) {
            case PublishedProgressImported e -> Optional.of(e.sha256());
        };
    }
}
