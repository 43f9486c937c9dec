package jp.ikodaicho.api.characters.shape;

/** Whether shapes can be ranked. */
public sealed interface ShapesState {

    /**
     * They can.
     *
     * @param version font, catalogue and algorithm that the index is of
     */
    record Ready(String version) implements ShapesState {}

    /**
     * The index is being built.
     *
     * @param done characters so far
     * @param total characters in all
     */
    record Building(int done, int total) implements ShapesState {}

    /** 字形フォント未設定: there is nothing to compare with. */
    record NoFont() implements ShapesState {}

    /** The index cannot be built or kept; the log says why. The next start of the program tries again. */
    record Failed() implements ShapesState {}
}
