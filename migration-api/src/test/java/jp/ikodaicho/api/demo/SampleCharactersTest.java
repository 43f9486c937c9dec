package jp.ikodaicho.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.model.CharacterReview;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.log.EventCatalogue;
import org.junit.jupiter.api.Test;

class SampleCharactersTest {

    private final List<Entry> entries = SampleHistory.entries();
    private final MemoryLedger ledger = replayed();

    private MemoryLedger replayed() {
        MemoryLedger replayed = new MemoryLedger();
        entries.forEach(replayed::record);
        return replayed;
    }

    private List<DomainEvent> events() {
        return ledger.lines().stream()
                .filter(line ->
                        ExternalCharacterAggregate.KIND.equals(line.aggregate().kind()))
                .map(MemoryLedger.Line::recorded)
                .<DomainEvent>map(Recorded::event)
                .toList();
    }

    private List<String> characters() {
        return ledger.lines().stream()
                .map(MemoryLedger.Line::aggregate)
                .filter(aggregate -> ExternalCharacterAggregate.KIND.equals(aggregate.kind()))
                .map(aggregate -> aggregate.key())
                .distinct()
                .toList();
    }

    @Test
    void all236AreListed_andEveryKindOfEventHappens() {
        assertThat(characters()).hasSize(236);
        assertThat(events().stream().<Class<?>>map(Object::getClass))
                .containsAll(EventCatalogue.leaves(CharacterEvent.class).toList());
    }

    @Test
    void everyStatusIsSomewhere_andMostAreDecided() {
        List<ReviewStatus> statuses = characters().stream()
                .map(key -> ledger.character(SampleHistory.CODE, key))
                .map(SampleCharactersTest::status)
                .toList();
        assertThat(Set.copyOf(statuses)).containsExactlyInAnyOrder(ReviewStatus.values());
        assertThat(statuses.stream().filter(ReviewStatus::isSettled)).hasSizeBetween(120, 200);
    }

    private static ReviewStatus status(CharacterReview review) {
        return review.removed() ? ReviewStatus.REMOVED : review.facts().state().status();
    }

    @Test
    void everyCharacterHasAPicture_andThreePicturesAreInTwoPackages() {
        Set<String> named = events().stream()
                .filter(ExternalCharacterImported.class::isInstance)
                .map(event -> ((ExternalCharacterImported) event).character().glyph())
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        assertThat(SampleHistory.pictures(entries))
                .extracting(VendorPicture::sha256)
                .containsExactlyInAnyOrderElementsOf(named)
                .hasSize(233);
    }
}
