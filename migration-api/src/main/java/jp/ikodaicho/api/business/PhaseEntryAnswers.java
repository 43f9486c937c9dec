package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseState;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.business.BusinessRow;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers phase entries with the state of each business right after them, folded from the log up to the entry's last event. */
@Component
class PhaseEntryAnswers {

    private final Answers answers;
    private final BusinessesAfter businesses;
    private final PackageTags tags;

    PhaseEntryAnswers(Answers answers, BusinessesAfter businesses, PackageTags tags) {
        this.answers = answers;
        this.businesses = businesses;
        this.tags = tags;
    }

    ResponseEntity<PhaseEntryAnswer> business(List<LoggedEvent> events, AggregateId business, Phase phase) {
        long version =
                events.isEmpty() ? Long.MAX_VALUE : events.getLast().recorded().sequence();
        PhaseEntryAnswer.After after = after(business, version, phase);
        return answers.created(events)
                .eTag(ETags.version(after.version()))
                .body(new PhaseEntryAnswer(answers.entry(events), List.of(after)));
    }

    ResponseEntity<PhaseEntryAnswer> wholePackage(
            List<LoggedEvent> events, String systemPackage, Phase phase, MunicipalityCode municipality) {
        Map<AggregateId, Long> versions = events.stream()
                .collect(Collectors.toMap(
                        LoggedEvent::aggregate, event -> event.recorded().sequence(), Math::max, TreeMap::new));
        List<PhaseEntryAnswer.After> after = versions.entrySet().stream()
                .map(entry -> after(entry.getKey(), entry.getValue(), phase))
                .toList();
        return answers.created(events)
                .eTag(tags.after(municipality, systemPackage, after))
                .body(new PhaseEntryAnswer(answers.entry(events), after));
    }

    private PhaseEntryAnswer.After after(AggregateId business, long version, Phase phase) {
        BusinessRow row = businesses.at(business, version);
        PhaseState state = row.facts(phase).state();
        return new PhaseEntryAnswer.After(business.key(), row.version(), phase, state.status(), state.recheck());
    }
}
