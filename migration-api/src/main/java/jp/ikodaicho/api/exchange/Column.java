package jp.ikodaicho.api.exchange;

import java.math.BigDecimal;
import java.util.function.Function;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its heading, and what a row says in it.
 *
 * @param dates whether it holds dates, which a file writes in two ways
 * @param <R> what stands in a row
 */
public record Column<R>(String heading, boolean dates, Function<? super R, ? extends Cell> cell) {

    public static <R> Column<R> text(String heading, Function<? super R, String> value) {
        return new Column<>(heading, false, row -> new Cell.Text(value.apply(row)));
    }

    public static <R> Column<R> amount(String heading, Function<? super R, @Nullable BigDecimal> value) {
        return new Column<>(heading, false, row -> new Cell.Amount(value.apply(row)));
    }

    public static <R> Column<R> date(String heading, Function<? super R, @Nullable PartialDate> value) {
        return new Column<>(heading, true, row -> new Cell.Date(value.apply(row)));
    }
}
