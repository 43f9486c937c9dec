package jp.ikodaicho.api.characters.glyph;

import java.nio.file.Path;

/** Whether standard characters can be shown. */
public sealed interface FontState {

    /**
     * They can.
     *
     * @param version of the fonts; another one when any of them changes
     */
    record Ready(String version) implements FontState {}

    /** 字形フォント未設定: there is no font where it is looked for. */
    record NotInstalled() implements FontState {}

    /** There is a file, and it is no font that can be read. */
    record Unreadable(Path file) implements FontState {}
}
