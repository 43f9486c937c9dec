package jp.ikodaicho.api.characters.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.characters.PackageProgress;
import jp.ikodaicho.projections.characters.QueueProgress;

/** The tables of 文字の確認の状況 to take away. */
final class ReviewProgressTables {

    private ReviewProgressTables() {}

    static Table queues(ReviewProgressShown shown, Texts t) {
        return Table.of(
                t.of("characters.progress.title"),
                List.of(
                        Column.<QueueProgress>text(
                                t.of("board.division"),
                                queue -> queue.division().name()),
                        amount(t.of("characters.progress.pending"), QueueProgress::pending),
                        amount(t.of("characters.progress.returned"), QueueProgress::returned),
                        amount(t.of("characters.progress.held"), QueueProgress::held),
                        amount(t.of("characters.progress.awaiting"), QueueProgress::awaitingApproval),
                        amount(t.of("characters.progress.settled"), QueueProgress::settled),
                        amount(t.of("characters.progress.total"), QueueProgress::total),
                        Column.amount(
                                t.of("characters.progress.oldest-days"),
                                queue -> queue.oldest() == null
                                        ? null
                                        : BigDecimal.valueOf(shown.days(queue.oldest())))),
                shown.queues());
    }

    static Table packages(ReviewProgressShown shown, Texts t) {
        return Table.of(
                t.of("characters.progress.packages"),
                List.of(
                        Column.<PackageProgress>text(t.of("board.package"), PackageProgress::name),
                        amount(t.of("characters.progress.undecided"), PackageProgress::undecided),
                        amount(t.of("characters.progress.conflicts"), PackageProgress::conflicts),
                        amount(t.of("characters.progress.after-cutover"), PackageProgress::afterCutover),
                        amount(t.of("characters.progress.settled"), PackageProgress::settled),
                        amount(t.of("characters.progress.total"), PackageProgress::total)),
                shown.shownPackages());
    }

    private static <R> Column<R> amount(String heading, ToLongFunction<R> count) {
        return Column.amount(heading, row -> BigDecimal.valueOf(count.applyAsLong(row)));
    }
}
