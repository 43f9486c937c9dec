package jp.ikodaicho.api.exchange;

import org.springframework.http.MediaType;

/** The files a table can be taken away as; the name is how the address ends. */
public enum TableFormat {
    csv("text/csv;charset=UTF-8"),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What follows a page's path in the address of its file, e.g. {@code "/board" + ENDING}. */
    public static final String ENDING = ".{format:csv|xlsx}";

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }
}
