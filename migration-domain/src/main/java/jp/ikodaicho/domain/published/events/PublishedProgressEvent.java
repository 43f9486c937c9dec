package jp.ikodaicho.domain.published.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to the published progress of a month. */
public sealed interface PublishedProgressEvent extends DomainEvent permits PublishedProgressImported {}
