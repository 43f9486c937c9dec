package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.audit.EventAnswer;
import org.springframework.stereotype.Component;

/** What somebody else recorded while a form was being filled in, beside what the form says. */
@Component
class EntryConflicts {

    private final EventSentences sentences;

    EntryConflicts(EventSentences sentences) {
        this.sentences = sentences;
    }

    EntryConflictView view(EntryInWords entry, Problem problem, Texts t) {
        Object since = problem.extension("since");
        List<EntryConflictView.Since> told = since instanceof List<?> events
                ? events.stream()
                        .filter(EventAnswer.class::isInstance)
                        .map(EventAnswer.class::cast)
                        .map(event -> since(event, t))
                        .toList()
                : List.of();
        return new EntryConflictView(
                entry.title(), entry.about(), entry.home(), entry.homeLabel(), entry.rows(), told, entry.again());
    }

    private EntryConflictView.Since since(EventAnswer event, Texts t) {
        return new EntryConflictView.Since(
                t.label(event.key()),
                sentences.of(event, t),
                sentences.who(event, t),
                t.instant(event.envelope().recordedAt()));
    }
}
