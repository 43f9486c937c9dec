package jp.ikodaicho.api.characters.catalogue;

import java.util.stream.Stream;

/** Finds rows of a table by another column than the first; made at the first question. */
final class TsvIndex {

    private final Lazy<TsvTable> table;
    private final int column;
    private final Lazy<int[]> order;

    TsvIndex(Lazy<TsvTable> table, int column) {
        this.table = table;
        this.column = column;
        this.order = new Lazy<>(() -> table.get().orderBy(column));
    }

    Stream<TsvTable.Row> rows(String value) {
        return table.get().rows(column, order.get(), value);
    }
}
