package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.business.PhaseAnswer;

/**
 * What somebody who may record is offered at a cell, the most likely first. An officer reports a completion and confirms the
 * report of somebody else; the DX office records it at once (product.md, "Who may do what"). What is not offered can still be
 * recorded over REST: it is the rules that refuse.
 */
final class OfferedFacts {

    private OfferedFacts() {}

    static List<FactForm> of(PhaseAnswer cell, Actor actor) {
        List<FactForm> offered = new ArrayList<>();
        if (cell.recheck()) {
            offered.add(FactForm.RECHECK_CLEARANCE);
        }
        switch (cell.status()) {
            case DONE -> offered.add(FactForm.REOPENING);
            case SUSPENDED -> offered.addAll(List.of(FactForm.RESUMPTION, FactForm.PLAN));
            case NOT_APPLICABLE -> offered.addAll(List.of(FactForm.PLAN, FactForm.START));
            case UNPLANNED, PLANNED, IN_PROGRESS, AWAITING_CONFIRMATION, REOPENED -> open(cell, actor, offered);
        }
        return offered;
    }

    private static void open(PhaseAnswer cell, Actor actor, List<FactForm> offered) {
        boolean reported = cell.status() == PhaseStatus.AWAITING_CONFIRMATION;
        offered.add(reported || actor.has(Role.DX_OFFICE) ? FactForm.COMPLETION : FactForm.COMPLETION_REPORT);
        if (cell.status() == PhaseStatus.UNPLANNED || cell.status() == PhaseStatus.PLANNED) {
            offered.add(FactForm.START);
        }
        offered.addAll(List.of(FactForm.PLAN, FactForm.SUSPENSION, FactForm.NOT_APPLICABLE));
        if (reported) {
            offered.add(FactForm.REOPENING);
        }
    }

    /** Whether an entry for a whole package would be refused by this business (PackageEntryTakesOpenPhases). */
    static boolean isRefused(FactForm form, PhaseAnswer cell) {
        boolean open = cell.status() != PhaseStatus.SUSPENDED && !cell.status().isSettled();
        return switch (form) {
            case PLAN, START, COMPLETION, COMPLETION_REPORT, SUSPENSION, NOT_APPLICABLE -> !open;
            case REOPENING -> cell.status() != PhaseStatus.DONE;
            case RESUMPTION -> cell.status() != PhaseStatus.SUSPENDED;
            case RECHECK_CLEARANCE -> !cell.recheck();
        };
    }
}
