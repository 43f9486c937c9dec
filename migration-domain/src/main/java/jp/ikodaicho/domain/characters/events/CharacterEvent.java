package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to an external character 外字 of a package. */
public sealed interface CharacterEvent extends DomainEvent
        permits ExternalCharacterImported,
                ExternalCharacterRemoved,
                ReviewersAssigned,
                ReviewFactRecorded,
                ReviewFactWithdrawn {}
