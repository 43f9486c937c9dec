package jp.ikodaicho.api.characters;

/** A list that is being read or recorded. */
public record ImportingView(String name, String told) {}
