package jp.ikodaicho.api.exchange;

import java.math.BigDecimal;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A value of a table, as what it is: Excel is to sort and add it up. */
public sealed interface Cell {

    /** Words, and digits that are a name: 082082 keeps its zero. */
    record Text(String text) implements Cell {}

    /** An amount; null where it is not known. */
    record Amount(@Nullable BigDecimal amount) implements Cell {}

    /** A date as precisely as it is known; null for none. */
    record Date(@Nullable PartialDate date) implements Cell {}
}
