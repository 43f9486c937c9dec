package jp.ikodaicho.domain.access.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.access.events.GrantEvent;
import jp.ikodaicho.domain.access.events.RoleGranted;
import jp.ikodaicho.domain.access.events.RoleRevoked;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** The grants of one person in one body, each with its days, as recorded so far. */
public record Grants(@JsonValue List<Held> held) {

    public static final Grants NONE = new Grants(List.of());

    /**
     * A role held from {@code from}, up to and including {@code until}.
     *
     * @param until null without end
     */
    public record Held(
            Role role,
            @Nullable String division,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean is(Role other, @Nullable String otherDivision) {
            return role == other && Objects.equals(division, otherDivision);
        }

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        Held endingBefore(LocalDate day) {
            boolean later = until == null || !until.isBefore(day);
            return later ? new Held(role, division, from, day.minusDays(1)) : this;
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Grants {
        held = List.copyOf(held);
    }

    public Grants evolve(Recorded<GrantEvent> recorded) {
        List<Held> next = new ArrayList<>();
        switch (recorded.event()) {
            case RoleGranted e -> {
                next.addAll(held);
                PartialDate until = e.until();
                next.add(new Held(
                        e.role(), e.division(), first(e.from(), recorded), until == null ? null : until.last()));
            }
            case RoleRevoked e -> {
                LocalDate day = first(e.from(), recorded);
                held.forEach(h -> next.add(h.is(e.role(), e.division()) ? h.endingBefore(day) : h));
            }
        }
        return new Grants(next);
    }

    private static LocalDate first(@Nullable PartialDate from, Recorded<GrantEvent> recorded) {
        return from == null ? recorded.recordedOn() : from.first();
    }

    /** The roles in force on that day, from 00:00 Japanese time. */
    public Set<Actor.Grant> on(LocalDate day) {
        return held.stream()
                .filter(h -> h.on(day))
                .map(h -> new Actor.Grant(h.role(), h.division()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean everHeld(Role role, @Nullable String division) {
        return held.stream().anyMatch(h -> h.is(role, division));
    }
}
