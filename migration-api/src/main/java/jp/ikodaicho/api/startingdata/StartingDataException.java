package jp.ikodaicho.api.startingdata;

import java.util.List;

/** A starting-data file that cannot be loaded: names the file and, for each mistake, its place. Nothing was recorded. */
public final class StartingDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartingDataException(String file, List<String> mistakes) {
        super("開始データ「%s」を読み込めません。\n  %s".formatted(file, String.join("\n  ", mistakes)));
    }

    StartingDataException(String file, String mistake, Throwable cause) {
        this(file, List.of(mistake));
        initCause(cause);
    }
}
