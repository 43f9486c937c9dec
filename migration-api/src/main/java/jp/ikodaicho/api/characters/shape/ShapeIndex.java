package jp.ikodaicho.api.characters.shape;

import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import jp.ikodaicho.api.characters.catalogue.ShapeRanking;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;

/**
 * The features of all standard characters, ascending by id. They lie in a file that is mapped, not read: 30 MB that the heap does
 * not see.
 */
final class ShapeIndex {

    /** Bytes per character: its id as a number, the length of its feature, the feature. */
    static final int ROW = Integer.BYTES + Float.BYTES + GradientFeature.LENGTH;

    private static final int ROWS_AT_ONCE = 64;
    private static final int GJ = 1_000_000;

    private final MappedByteBuffer file;
    private final int offset;
    private final int[] ids;
    private final float[] lengths;

    /** @param offset where the first row begins */
    ShapeIndex(MappedByteBuffer file, int offset, int rows) {
        this.file = file;
        this.offset = offset;
        this.ids = new int[rows];
        this.lengths = new float[rows];
        for (int row = 0; row < rows; row++) {
            ids[row] = file.getInt(offset + row * ROW);
            lengths[row] = file.getFloat(offset + row * ROW + Integer.BYTES);
        }
    }

    int size() {
        return ids.length;
    }

    /** How alike a shape and every character are. */
    ShapeRanking rank(byte[] feature) {
        float[] scores = new float[ids.length];
        float length = length(feature);
        int[] wanted = widened(feature, 0, new int[GradientFeature.LENGTH]);
        int[] numbers = new int[GradientFeature.LENGTH];
        byte[] rows = new byte[ROWS_AT_ONCE * ROW];
        for (int first = 0; length > 0 && first < ids.length; first += ROWS_AT_ONCE) {
            int count = Math.min(ROWS_AT_ONCE, ids.length - first);
            file.get(offset + first * ROW, rows, 0, count * ROW);
            for (int row = 0; row < count; row++) {
                widened(rows, (row + 1) * ROW - GradientFeature.LENGTH, numbers);
                scores[first + row] = product(wanted, numbers) / (length * lengths[first + row]);
            }
        }
        return new IndexRanking(ids, scores);
    }

    /** As {@code int}s: the loops over these the compiler turns into vector instructions, over bytes it does not. */
    private static int[] widened(byte[] bytes, int from, int[] numbers) {
        for (int i = 0; i < GradientFeature.LENGTH; i++) {
            numbers[i] = bytes[from + i];
        }
        return numbers;
    }

    private static int product(int[] a, int[] b) {
        int product = 0;
        for (int i = 0; i < GradientFeature.LENGTH; i++) {
            product += a[i] * b[i];
        }
        return product;
    }

    private static float length(byte[] feature) {
        int[] numbers = widened(feature, 0, new int[GradientFeature.LENGTH]);
        return (float) Math.sqrt(product(numbers, numbers));
    }

    /** One row, as it lies in the file. */
    static byte[] row(StandardCharacterId id, byte[] feature) {
        return ByteBuffer.allocate(ROW)
                .putInt(number(id))
                .putFloat(Math.max(1, length(feature)))
                .put(feature)
                .array();
    }

    /** Ascending as ids are. */
    static int number(StandardCharacterId id) {
        int digits = Integer.parseInt(id.value(), 2, id.value().length(), 10);
        return id.value().startsWith("MJ") ? GJ + digits : digits;
    }

    static StandardCharacterId id(int number) {
        return new StandardCharacterId(number >= GJ ? "MJ%06d".formatted(number - GJ) : "GJ%06d".formatted(number));
    }
}
