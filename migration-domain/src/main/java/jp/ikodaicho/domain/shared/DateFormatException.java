package jp.ikodaicho.domain.shared;

/** A text that is none of the date forms of the API: {@code 2024-06-30}, {@code 2024-06}, {@code FY2024}. */
public final class DateFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;

    public DateFormatException(String text) {
        super("not a date of the form 2024-06-30, 2024-06 or FY2024: " + text);
        this.text = text;
    }

    public String text() {
        return text;
    }
}
