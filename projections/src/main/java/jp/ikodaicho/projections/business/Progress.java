package jp.ikodaicho.projections.business;

import java.util.List;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.shared.PhaseFacts;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.projections.published.Fraction;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * The three numbers of progress by a body's own records, which are easily taken for one another (domain.md §2.4). What is
 * tracked outside the 20 is in none of them. Where nothing is recorded there is no number.
 *
 * @param businesses those of the 20, in the slides' order
 */
public record Progress(Steps steps, Live live, AllTwenty allTwenty, List<BusinessProgress> businesses) {

    /** How many businesses there are to move, and what a rate is the mean over. */
    public static final int BUSINESSES = 20;

    /**
     * 手続（ステップ）進捗率.
     *
     * @param rate mean over the 20 of the steps done of 40; absent where nothing is recorded
     * @param done steps done of all
     * @param of how many steps there are: 20 × 40
     * @param notRecorded steps nothing was ever said about, which count as 未着手
     * @param businessesRecorded how many of the 20 have any step on record
     */
    public record Steps(@Nullable Fraction rate, int done, int of, int notRecorded, int businessesRecorded) {}

    /**
     * システム移行率.
     *
     * @param live how many of the 20 have 本稼働 done; absent where nothing but plans is recorded of any
     * @param businessesRecorded how many of the 20 have anything but a plan on record of 本稼働
     */
    public record Live(@Nullable Integer live, int of, int businessesRecorded) {}

    /**
     * 全業務完了.
     *
     * @param complete whether all 20 are live; absent where nothing but plans is recorded of any
     */
    public record AllTwenty(@Nullable Boolean complete) {}

    /**
     * A business.
     *
     * @param goLive status of 本稼働
     */
    public record BusinessProgress(String id, int number, String name, StepCounts stepCounts, PhaseStatus goLive) {}

    public static Progress of(Question question) {
        List<BusinessRow> core = BusinessQueries.rows(question).stream()
                .filter(row -> row.registered().number() != null)
                .toList();
        Live live = live(core, question);
        Boolean complete = live.live() == null ? null : live.live() == BUSINESSES;
        return new Progress(
                steps(core, question),
                live,
                new AllTwenty(complete),
                core.stream().map(row -> business(row, question)).toList());
    }

    private static Steps steps(List<BusinessRow> core, Question question) {
        int of = BUSINESSES * StepMark.STEPS;
        int done = core.stream()
                .mapToInt(row -> row.steps().on(question.factDate()).statuses().done())
                .sum();
        int said = core.stream()
                .mapToInt(row -> StepMark.STEPS
                        - row.steps().on(question.factDate()).statuses().unsaid())
                .sum();
        long recorded = core.stream()
                .filter(row -> !row.steps().on(question.factDate()).facts().isEmpty())
                .count();
        return new Steps(said == 0 ? null : new Fraction(done, of), done, of, of - said, (int) recorded);
    }

    private static Live live(List<BusinessRow> core, Question question) {
        List<PhaseFacts> goLives = core.stream()
                .map(row -> row.facts(Phase.GO_LIVE).on(question.factDate()))
                .toList();
        long recorded = goLives.stream()
                .filter(facts -> facts.facts().stream().anyMatch(fact -> !(fact.recorded() instanceof PhasePlanned)))
                .count();
        long done = goLives.stream()
                .filter(facts -> facts.state().status() == PhaseStatus.DONE)
                .count();
        return new Live(recorded == 0 ? null : (int) done, BUSINESSES, (int) recorded);
    }

    private static BusinessProgress business(BusinessRow row, Question question) {
        Integer number = row.registered().number();
        return new BusinessProgress(
                row.business(),
                number == null ? 0 : number,
                row.registered().name(),
                StepCounts.of(row.steps().on(question.factDate()).statuses()),
                row.facts(Phase.GO_LIVE).on(question.factDate()).state().status());
    }
}
