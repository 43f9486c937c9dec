package jp.ikodaicho.api.config;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.ikodaicho.domain.characters.events.AfterCutoverAllowed;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.events.CharacterUsage;
import jp.ikodaicho.domain.characters.events.ConflictWaived;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ExternalCharacterRemoved;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.events.ReviewersAssigned;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.events.SubstituteVerified;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.testing.Businesses;
import jp.ikodaicho.domain.testing.Gen;

/** The history of an external character made up by chance: every kind of event, dates of every form, some facts withdrawn. */
final class GeneratedCharacter {

    private static final int MOST = 40;

    private static final Gen<ResultClass> CLASSES = Gen.of(ResultClass.values());

    private static final Gen<CharacterEvent> EVENTS = Gen.oneOf(
            r -> imported(r.nextInt(2)),
            r -> new ExternalCharacterRemoved("list", "ab"),
            r -> new ReviewersAssigned(List.of("tax"), "改正"),
            r -> new SubstituteDecided(CLASSES.from(r), null, "MJ", null, List.of(), "x", null),
            r -> new ReviewHeld("確認", date(r)),
            r -> new DecisionApproved(1L + r.nextInt(MOST), null, null),
            r -> new DecisionReturned(1L + r.nextInt(MOST), "x"),
            r -> new SubstituteDelivered(1 + r.nextInt(2), "ab"),
            r -> new SubstituteLoaded(1, date(r), null),
            r -> new SubstituteVerified(date(r), null),
            r -> new ReviewReopened("相違", date(r)),
            r -> new AfterCutoverAllowed("要望中", date(r)),
            r -> new ConflictWaived("other", "x"),
            r -> new ReviewFactWithdrawn(1L + r.nextInt(MOST), "entry", "誤り"));

    private GeneratedCharacter() {}

    private static PartialDate date(RandomGenerator random) {
        return Businesses.DATES.from(random);
    }

    private static ExternalCharacterImported imported(int count) {
        ListedCharacter listed = new ListedCharacter(
                "core",
                "U+E000",
                null,
                "高",
                null,
                "01",
                List.of(new CharacterUsage("generated", null, count)),
                null,
                null,
                null);
        return new ExternalCharacterImported(listed, List.of("tax"), "list", "ab");
    }

    static DomainEvent[] events(RandomGenerator random) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(imported(3));
        events.addAll(EVENTS.listOf(MOST).from(random));
        return events.toArray(DomainEvent[]::new);
    }
}
