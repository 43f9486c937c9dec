package jp.ikodaicho.api.startingdata;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ikodaicho.api.startingdata.InitiativeLine.IndicatorLine;
import jp.ikodaicho.api.startingdata.InitiativeLine.MilestoneLine;
import jp.ikodaicho.domain.initiative.commands.FinishInitiative;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.PlanMilestone;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.commands.RecordIndicator;
import jp.ikodaicho.domain.initiative.commands.RegisterInitiative;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The commands that record an initiative of a file, in their order.
 *
 * @param line the initiative
 * @param source what the file as a whole rests on
 */
record InitiativeCommands(InitiativeLine line, String source) {

    /** A command, and what it says apart from its source, as texts. */
    record Said(InitiativeCommand command, List<String> parts) {

        static Said of(InitiativeCommand command, @Nullable Object... parts) {
            return new Said(command, Arrays.stream(parts).map(Said::text).toList());
        }

        private static String text(@Nullable Object part) {
            return switch (part) {
                case MilestoneDate date -> date.text();
                case PartialDate date -> date.text();
                case null, default -> String.valueOf(part);
            };
        }
    }

    Stream<Said> all() {
        MilestoneDate finishedOn = line.finishedOn();
        Stream<Said> finish = finishedOn == null
                ? Stream.of()
                : Stream.of(Said.of(new FinishInitiative(finishedOn, null), "finish", finishedOn));
        return Stream.of(
                        Stream.of(registration()),
                        line.milestones().stream().flatMap(this::milestone),
                        line.indicators().stream().map(this::indicator),
                        finish)
                .flatMap(commands -> commands);
    }

    private Said registration() {
        var command = new RegisterInitiative(
                line.number(), line.title(), line.description(), line.priority(), line.division(), source(null));
        return Said.of(
                command, "register", line.number(), line.title(), line.description(), line.priority(), line.division());
    }

    private Stream<Said> milestone(MilestoneLine m) {
        var plan = new PlanMilestone(
                m.id(), m.title(), m.date(), m.alternative(), m.note(), source(m.source()), line.decidedOn());
        Said planned =
                Said.of(plan, "milestone", m.id(), m.title(), m.date(), m.alternative(), m.note(), line.decidedOn());
        MilestoneDate reachedOn = m.reachedOn();
        return reachedOn == null
                ? Stream.of(planned)
                : Stream.of(
                        planned, Said.of(new ReachMilestone(m.id(), reachedOn, null), "reached", m.id(), reachedOn));
    }

    private Said indicator(IndicatorLine i) {
        var command = new RecordIndicator(i.id(), i.name(), i.value(), i.unit(), i.of(), i.on(), source(i.source()));
        return Said.of(command, "indicator", i.id(), i.name(), i.value().text(), i.unit(), i.of(), i.on());
    }

    /** Where something was read: said at the line itself, at its initiative, or for the whole file. */
    private String source(@Nullable String own) {
        return Objects.requireNonNullElse(own, Objects.requireNonNullElse(line.source(), source));
    }
}
