package jp.ikodaicho.domain.entry;

/** 下見: asks what an entry would lead to if it were recorded now. Nothing is recorded. */
public record Rehearsal(Entry entry) {}
