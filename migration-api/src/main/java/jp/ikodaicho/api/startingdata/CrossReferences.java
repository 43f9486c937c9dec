package jp.ikodaicho.api.startingdata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ikodaicho.api.startingdata.InitiativeLine.MilestoneLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.DivisionLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.PackageLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.PlanLine;
import jp.ikodaicho.api.startingdata.StartingDataFile.TaskLine;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Whether everything a file refers to is in it, once: all mistakes at a time, each with the way to its line. */
final class CrossReferences {
    private final StartingDataFile file;
    private final Set<String> divisions;
    private final Set<String> packages;
    private final Set<String> businesses;
    private final List<String> mistakes = new ArrayList<>();

    private CrossReferences(StartingDataFile file) {
        this.file = file;
        this.divisions = unique(
                "divisions", file.divisions().stream().map(DivisionLine::id).toList());
        this.packages =
                unique("packages", file.packages().stream().map(PackageLine::id).toList());
        this.businesses = unique(
                "businesses", file.businesses().stream().map(BusinessLine::id).toList());
    }

    static List<String> mistakes(StartingDataFile file) {
        CrossReferences check = new CrossReferences(file);
        check.packages();
        check.businesses();
        check.plans();
        check.tasks();
        check.mistakes.addAll(SubcommitteeLine.mistakes(file, check.divisions));
        check.initiatives();
        return List.copyOf(check.mistakes);
    }

    private Set<String> unique(String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                mistake(list + "[" + i + "].id", "「" + ids.get(i) + "」が二度出てきます。");
            }
        }
        return seen;
    }

    private void packages() {
        for (int i = 0; i < file.packages().size(); i++) {
            known(
                    "packages[" + i + "].owningDivision.division",
                    file.packages().get(i).owningDivision().division(),
                    divisions,
                    "divisions");
        }
    }

    private void businesses() {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < file.businesses().size(); i++) {
            BusinessLine business = file.businesses().get(i);
            String place = "businesses[" + i + "]";
            known(place + ".package", business.systemPackage(), packages, "packages");
            if (business.proposedDivision() != null) {
                String division = business.proposedDivision().division();
                known(place + ".proposedDivision.division", division, divisions, "divisions");
            }
            if (business.number() != null && (business.number() < 1 || !numbers.add(business.number()))) {
                mistake(place + ".number", "番号「" + business.number() + "」は 1 以上で、一度だけ使えます。");
            }
        }
    }

    private void plans() {
        for (int i = 0; i < file.plans().size(); i++) {
            PlanLine plan = file.plans().get(i);
            String place = "plans[" + i + "]";
            all(place + ".packages", plan.packages(), packages, "packages");
            all(place + ".businesses", plan.businesses(), businesses, "businesses");
            all(place + ".except", plan.except(), businesses, "businesses");
            if (file.of(plan).isEmpty()) {
                mistake(place, "この計画にあたる業務がありません。");
            }
            PartialDate start = plan.start();
            if (start != null) {
                order(place + ".end", start, plan.end());
            }
        }
    }

    private void tasks() {
        unique("tasks", file.tasks().stream().map(TaskLine::id).toList());
        for (int i = 0; i < file.tasks().size(); i++) {
            known("tasks[" + i + "].division", file.tasks().get(i).division(), divisions, "divisions");
        }
    }

    private void initiatives() {
        unique(
                "initiatives",
                file.initiatives().stream().map(InitiativeLine::id).toList());
        for (int i = 0; i < file.initiatives().size(); i++) {
            InitiativeLine initiative = file.initiatives().get(i);
            String place = "initiatives[" + i + "]";
            List<MilestoneLine> milestones = initiative.milestones();
            known(place + ".division", initiative.division(), divisions, "divisions");
            unique(
                    place + ".milestones",
                    milestones.stream().map(MilestoneLine::id).toList());
            for (int m = 0; m < milestones.size(); m++) {
                period(place + ".milestones[" + m + "].date", milestones.get(m).date());
            }
        }
    }

    private void period(String place, @Nullable MilestoneDate date) {
        if (date instanceof MilestoneDate.Period(var start, var end)) {
            order(place, start, end);
        }
    }

    private void order(String place, PartialDate start, PartialDate end) {
        if (end.last().isBefore(start.first())) {
            mistake(place, "終わり「" + end.text() + "」が始まり「" + start.text() + "」より前です。");
        }
    }

    private void all(String place, List<String> ids, Set<String> known, String list) {
        for (int i = 0; i < ids.size(); i++) {
            known(place + "[" + i + "]", ids.get(i), known, list);
        }
    }

    private void known(String place, @Nullable String id, Set<String> known, String list) {
        if (id != null && !known.contains(id)) {
            mistake(place, "「" + id + "」は " + list + " にありません。");
        }
    }

    private void mistake(String place, String explanation) {
        mistakes.add(place + ": " + explanation);
    }
}
