package jp.ikodaicho.api.startingdata;

import java.util.List;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What every line of a starting-data file must have; the reader adds where it is missing. */
final class Required {

    /** A line that lacks something, in words for whoever wrote the file. */
    static final class LineException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String explanation;

        private LineException(String explanation) {
            super(explanation);
            this.explanation = explanation;
        }

        String explanation() {
            return explanation;
        }
    }

    private static final String CORPORATE_NUMBER = "\\d{13}";

    private Required() {}

    static void field(String name, @Nullable Object value) {
        if (value == null) {
            throw new LineException("項目「" + name + "」がありません。");
        }
    }

    static void text(String name, @Nullable String value) {
        field(name, value);
        if (value != null && value.isBlank()) {
            throw new LineException("項目「" + name + "」が空です。");
        }
    }

    static void key(@Nullable String id) {
        text("id", id);
        if (id != null && !AggregateId.isKey(id)) {
            throw new LineException("id「" + id + "」は使えません。英小文字・数字・ハイフンで 64 文字までです。");
        }
    }

    static void fiscalYear(PartialDate date) {
        if (!(date instanceof PartialDate.Year)) {
            throw new LineException("「" + date.text() + "」は年度（FY2024 の形）ではありません。");
        }
    }

    static void corporateNumber(@Nullable String number) {
        if (number != null && !number.matches(CORPORATE_NUMBER)) {
            throw new LineException("法人番号「" + number + "」は 13 桁の数字ではありません。");
        }
    }

    static <T> List<T> listOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
