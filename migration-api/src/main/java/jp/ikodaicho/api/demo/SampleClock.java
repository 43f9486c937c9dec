package jp.ikodaicho.api.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import jp.ikodaicho.domain.shared.Japan;

/** The office hours of 見本市: gives each entry a later minute, Monday to Friday, 08:30 to 17:15 in Japan. */
final class SampleClock {
    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final LocalTime CLOSE = LocalTime.of(17, 15);
    private static final int FIRST_HOURS = 150;
    private static final int MINUTES_AN_ENTRY = 9;
    private static final int SECONDS = 60;

    private final Random random;
    private LocalDateTime now;

    SampleClock(LocalDate first, Random random) {
        this.random = random;
        this.now = morning(first);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Goes on to that day, unless it is past already. */
    void turnTo(LocalDate day) {
        if (today().isBefore(day)) {
            now = morning(day);
        }
    }

    /** The next free moment. */
    Instant tick() {
        LocalDateTime next =
                now.plusMinutes(1L + random.nextInt(MINUTES_AN_ENTRY)).plusSeconds(random.nextInt(SECONDS));
        now = next.toLocalTime().isAfter(CLOSE) ? morning(today().plusDays(1)) : next;
        return now.atZone(Japan.ZONE).toInstant();
    }

    private LocalDateTime morning(LocalDate from) {
        LocalDate day = from;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(OPEN).plusMinutes(random.nextInt(FIRST_HOURS));
    }
}
