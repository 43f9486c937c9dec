package jp.ikodaicho.domain.municipality.model;

import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.dxOffice;
import static jp.ikodaicho.domain.testing.Fixed.officer;

import jp.ikodaicho.domain.entry.History;
import jp.ikodaicho.domain.municipality.commands.AssignDivisionTask;
import jp.ikodaicho.domain.municipality.commands.DivisionTaskCommand;
import jp.ikodaicho.domain.municipality.commands.FinishDivisionTask;
import jp.ikodaicho.domain.municipality.events.DivisionTaskAssigned;
import jp.ikodaicho.domain.municipality.events.DivisionTaskEvent;
import jp.ikodaicho.domain.municipality.events.DivisionTaskFinished;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

class DivisionTaskTest {

    private static final DivisionTaskAssigned ASSIGNED = new DivisionTaskAssigned("tax", "list", null, null);
    private static final AssignDivisionTask ASSIGN = new AssignDivisionTask("tax", "list", null, null);
    private static final FinishDivisionTask FINISH = new FinishDivisionTask(date("2024-07-10"), null);

    @Test
    void theDxOfficeAssignsItOnce() {
        task().when(ASSIGN).then(ASSIGNED);
        task(ASSIGNED).when(ASSIGN).thenConflict("task-exists");
        task().when(ASSIGN, by(officer("tax-1", "tax"))).thenForbidden("only-the-dx-office");
    }

    @Test
    void itsDivisionOrTheDxOfficeFinishesIt() {
        DivisionTaskFinished finished = new DivisionTaskFinished(date("2024-07-10"), null);
        task(ASSIGNED).when(FINISH, by(officer("tax-1", "tax"))).then(finished);
        task(ASSIGNED).when(FINISH, by(dxOffice())).then(finished);
        task(ASSIGNED)
                .when(FINISH, by(officer("welfare-1", "welfare")))
                .thenForbidden("not-your-task")
                .naming("division", "tax");
    }

    @Test
    void itIsFinishedOnceAndNotAhead() {
        task(ASSIGNED, new DivisionTaskFinished(date("2024-07-01"), null))
                .when(FINISH)
                .thenConflict("task-already-finished");
        task(ASSIGNED)
                .when(new FinishDivisionTask(date("2024-07-11"), null))
                .thenInvalid("task-finished-in-future")
                .naming("finishedOn", "2024-07-11");
    }

    private static Given<DivisionTaskCommand, DivisionTaskDecider.State, DivisionTaskEvent> task(
            DivisionTaskEvent... events) {
        return new Given<>(History.empty(new DivisionTaskDecider())).and(events);
    }
}
