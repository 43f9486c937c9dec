package jp.ikodaicho.projections.business;

import java.util.Arrays;
import java.util.List;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * A business as of the day asked for.
 *
 * @param number place among the 20; null outside them
 * @param name as the source spells it
 * @param officialName as the law spells it, where it differs
 * @param officialIds 業務ID of the conformity list
 * @param version its version, as in the ETag
 * @param stepCounts the 40 official steps, counted
 * @param lateMigration 特定移行支援システム; null where it is none
 */
public record BusinessAnswer(
        String id,
        @Nullable Integer number,
        String name,
        @Nullable String officialName,
        List<String> officialIds,
        References.@Nullable PackageName systemPackage,
        @Nullable ResponsibleDivision responsibleDivision,
        long version,
        List<PhaseAnswer> phases,
        StepCounts stepCounts,
        @Nullable LateMigrationAnswer lateMigration) {

    /**
     * 担当課.
     *
     * @param confirmed false while it is a proposal (未確認)
     */
    public record ResponsibleDivision(String id, String name, boolean confirmed) {}

    static BusinessAnswer of(BusinessRow row, References references, Question question) {
        return new BusinessAnswer(
                row.business(),
                row.registered().number(),
                row.registered().name(),
                row.registered().officialName(),
                row.registered().officialIds(),
                references.systemPackage(row.packages().on(question.day()).orElse(null)),
                responsible(row, references, question),
                row.version(),
                Arrays.stream(Phase.values())
                        .map(phase -> PhaseAnswer.of(phase, row.facts(phase).on(question.factDate()), question.day()))
                        .toList(),
                StepCounts.of(row.steps().on(question.factDate()).statuses()),
                LateMigrationAnswer.of(row, question));
    }

    private static @Nullable ResponsibleDivision responsible(
            BusinessRow row, References references, Question question) {
        BusinessRow.Responsible owner = row.responsible().on(question.day()).orElse(null);
        References.DivisionName division = owner == null ? null : references.division(owner.division());
        return owner == null || division == null
                ? null
                : new ResponsibleDivision(division.id(), division.name(), owner.confirmed());
    }

    /** The cell of one phase. */
    public PhaseAnswer phase(Phase phase) {
        return phases.stream().filter(cell -> cell.phase() == phase).findFirst().orElseThrow();
    }
}
