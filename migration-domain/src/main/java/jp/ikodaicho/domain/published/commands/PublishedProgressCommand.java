package jp.ikodaicho.domain.published.commands;

/** Everything that can be asked of the published progress of a month. */
public sealed interface PublishedProgressCommand permits ImportPublishedProgress {}
