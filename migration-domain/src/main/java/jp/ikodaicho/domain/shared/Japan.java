package jp.ikodaicho.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone of every business day and deadline. */
public final class Japan {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private Japan() {}

    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant after that day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
