package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Entries;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.events.AfterCutoverAllowed;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.events.ConflictWaived;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ExternalCharacterRemoved;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.events.ReviewersAssigned;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.events.SubstituteVerified;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.springframework.stereotype.Component;

/** What was recorded about external characters, in sentences. */
@Component
class ToldInWords {

    private final Entries entries;
    private final Answers answers;
    private final Catalogue catalogue;
    private final StaffNames staff;

    ToldInWords(Entries entries, Answers answers, Catalogue catalogue, StaffNames staff) {
        this.entries = entries;
        this.answers = answers;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    /** The events of an entry; none for one that is unknown. */
    List<LoggedEvent> events(MunicipalityCode body, String entry) {
        return entries.find(body, entry)
                .map(refs -> answers.events(new EntryResult.Stored(refs)))
                .orElse(List.of());
    }

    /**
     * What an entry did: of one character by its name, of many by their number; empty for an entry that is unknown.
     *
     * @param name what a character is called, by its key
     */
    String entry(MunicipalityCode body, String entry, UnaryOperator<String> name, Texts t) {
        List<LoggedEvent> events = events(body, entry);
        if (events.size() != 1) {
            boolean withdrawn =
                    events.stream().anyMatch(event -> event.recorded().event() instanceof ReviewFactWithdrawn);
            return events.isEmpty()
                    ? ""
                    : t.of(withdrawn ? "reviews.told.many-withdrawn" : "reviews.told.many", "n", events.size());
        }
        LoggedEvent event = events.getFirst();
        return event.recorded().event() instanceof CharacterEvent about
                ? t.of(
                        "reviews.told.one",
                        "character",
                        name.apply(event.aggregate().key()),
                        "what",
                        what(about, t))
                : "";
    }

    /** What an event says. */
    String what(CharacterEvent event, Texts t) {
        return switch (event) {
            case SubstituteDecided e -> decided(e, t);
            case ReviewHeld e -> t.of("reviews.told.held", "until", t.date(e.until()));
            case DecisionApproved _ -> t.of("reviews.told.approved");
            case DecisionReturned _ -> t.of("reviews.told.returned");
            case ReviewReopened _ -> t.of("reviews.told.reopened");
            case ReviewFactWithdrawn _ -> t.of("reviews.told.withdrawn");
            case ExternalCharacterImported _,
                    ExternalCharacterRemoved _,
                    ReviewersAssigned _,
                    SubstituteDelivered _,
                    SubstituteLoaded _,
                    SubstituteVerified _,
                    AfterCutoverAllowed _,
                    ConflictWaived _ -> t.of("reviews.told.other");
        };
    }

    private String decided(SubstituteDecided e, Texts t) {
        String word = t.of("reviews.class." + e.resultClass().name());
        String standard = e.standard();
        return standard == null
                ? t.of("reviews.told.without", "class", word)
                : t.of("reviews.told.decided", "standard", standard(standard), "class", word);
    }

    /** A standard character by its id, with the character it is a form of. */
    String standard(String id) {
        return catalogue
                .find(id)
                .flatMap(character -> Optional.ofNullable(character.base()))
                .map(base -> base + " " + id)
                .orElse(id);
    }

    /** What somebody recorded meanwhile: who, when, what. */
    String since(MunicipalityCode body, EventAnswer event, Texts t) {
        String what = events(body, event.envelope().correlationId()).stream()
                .filter(logged -> logged.id().equals(event.id()))
                .map(logged -> logged.recorded().event())
                .filter(CharacterEvent.class::isInstance)
                .map(logged -> what((CharacterEvent) logged, t))
                .findFirst()
                .orElseGet(() -> t.message("event." + event.type(), Map.of()));
        return t.of(
                "reviews.since",
                "who",
                staff.nameOn(event.envelope().actor(), event.envelope().recordedAt()),
                "when",
                t.instant(event.envelope().recordedAt()),
                "what",
                what);
    }
}
