package jp.ikodaicho.api.exchange;

import java.util.List;

/**
 * The rows of a page, to be written as a file.
 *
 * @param title names the file and the sheet
 */
public record Table(String title, List<Heading> headings, List<List<Cell>> rows) {

    /** What stands above a column. */
    public record Heading(String name, boolean dates) {}

    public static <R> Table of(String title, List<Column<R>> columns, List<R> rows) {
        return new Table(
                title,
                columns.stream()
                        .map(column -> new Heading(column.heading(), column.dates()))
                        .toList(),
                rows.stream().map(row -> cells(columns, row)).toList());
    }

    private static <R> List<Cell> cells(List<Column<R>> columns, R row) {
        return columns.stream().<Cell>map(column -> column.cell().apply(row)).toList();
    }
}
