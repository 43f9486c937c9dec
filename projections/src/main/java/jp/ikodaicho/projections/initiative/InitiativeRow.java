package jp.ikodaicho.projections.initiative;

import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.initiative.shared.InitiativeFacts;
import jp.ikodaicho.domain.shared.Dated;

/**
 * What the log says about one initiative: its registration, its dated division and its effective facts.
 *
 * @param version sequence of the last event, the version in its ETag
 */
public record InitiativeRow(
        String initiative,
        long version,
        InitiativeRegistered registered,
        Dated<String> divisions,
        InitiativeFacts facts) {

    InitiativeRow owned(Dated<String> owners, long sequence) {
        return new InitiativeRow(initiative, sequence, registered, owners, facts);
    }

    InitiativeRow with(InitiativeFacts effective, long sequence) {
        return new InitiativeRow(initiative, sequence, registered, divisions, effective);
    }
}
