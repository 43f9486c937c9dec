package jp.ikodaicho.api.published;

/**
 * What the page 他団体との比較 shows before anything was imported.
 *
 * @param administrator whether this person can import something
 */
public record NothingPublishedView(boolean administrator) {}
