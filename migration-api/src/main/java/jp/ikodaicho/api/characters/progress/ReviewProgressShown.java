package jp.ikodaicho.api.characters.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.characters.progress.ReviewProgressView.Count;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.projections.characters.PackageProgress;
import jp.ikodaicho.projections.characters.QueueProgress;
import jp.ikodaicho.projections.characters.ReviewProgress;
import org.jspecify.annotations.Nullable;

/** 文字の確認の状況 in the words of a screen; each number leads to the characters it counts. */
final class ReviewProgressShown {

    private final Screen screen;
    private final Texts t;
    private final @Nullable String systemPackage;
    private final List<PackageProgress> packages;

    /** @param systemPackage only the characters of this package; null for all */
    ReviewProgressShown(Screen screen, @Nullable String systemPackage) {
        this.screen = screen;
        this.t = screen.t();
        this.systemPackage = systemPackage;
        this.packages = ReviewProgress.packages(screen.asked().question());
    }

    ReviewProgressView view() {
        ReviewProgress.Left left = ReviewProgress.left(screen.asked().question());
        return new ReviewProgressView(
                left == null
                        ? t.of("characters.progress.none")
                        : t.of("characters.progress.summary", "n", left.all(), "approvals", left.awaitingApproval()),
                left == null || left.awaitingApproval() == 0 ? null : approvals(left),
                packages.stream()
                        .map(one -> new ReviewProgressView.Choice(
                                one.id(), one.name(), one.id().equals(systemPackage)))
                        .toList(),
                systemPackage == null ? null : screen.frame().link("characters/progress"),
                queues().stream().map(this::queue).toList(),
                shownPackages().stream().map(this::line).toList());
    }

    private Count approvals(ReviewProgress.Left left) {
        return new Count(
                t.of("characters.progress.approvals", "n", left.awaitingApproval()),
                ReviewLinks.approvals(screen.frame(), null));
    }

    List<QueueProgress> queues() {
        return ReviewProgress.queues(screen.asked().question(), systemPackage);
    }

    List<PackageProgress> shownPackages() {
        return packages.stream()
                .filter(one -> systemPackage == null || systemPackage.equals(one.id()))
                .toList();
    }

    private ReviewProgressView.Queue queue(QueueProgress queue) {
        return new ReviewProgressView.Queue(
                queue.division().name(),
                List.of(
                        count(queue, queue.pending(), ReviewStatus.PENDING),
                        count(queue, queue.returned(), ReviewStatus.RETURNED),
                        count(queue, queue.held(), ReviewStatus.HELD),
                        count(queue, queue.awaitingApproval(), ReviewStatus.AWAITING_APPROVAL),
                        count(queue, queue.settled(), ReviewStatus.DECIDED),
                        all(queue)),
                oldest(queue.oldest()),
                List.of(
                        paper(
                                "paper.request.title",
                                "divisions/" + queue.division().id() + "/character-request"),
                        paper(
                                "paper.answer.title",
                                "divisions/" + queue.division().id() + "/character-answer")));
    }

    private Count paper(String key, String path) {
        return new Count(t.of(key), screen.frame().link(path));
    }

    /** What is taken up again counts as not decided, and is decided in the same queue. */
    private Count count(QueueProgress queue, long number, ReviewStatus status) {
        String division = queue.division().id();
        boolean undecided = status == ReviewStatus.PENDING;
        return count(
                number,
                undecided
                        ? ReviewLinks.reviews(screen.frame(), division, "pending", systemPackage)
                        : ReviewLinks.of(screen.frame(), division, status, systemPackage));
    }

    private Count all(QueueProgress queue) {
        return count(
                queue.total(),
                ReviewLinks.reviews(screen.frame(), queue.division().id(), "all", systemPackage));
    }

    private static Count count(long number, String href) {
        return new Count(Long.toString(number), number == 0 ? null : href);
    }

    /** Days, not hours: what came in today waits for 0 days. */
    String oldest(@Nullable Instant since) {
        return since == null
                ? ""
                : t.of("characters.progress.since", "n", days(since), "date", t.day(Japan.day(since)));
    }

    long days(Instant since) {
        return Math.max(
                0,
                ChronoUnit.DAYS.between(
                        Japan.day(since), screen.asked().question().day()));
    }

    private ReviewProgressView.PackageLine line(PackageProgress one) {
        boolean ready = one.undecided() == 0 && one.conflicts() == 0;
        return new ReviewProgressView.PackageLine(
                one.name(),
                List.of(
                        new Count(Long.toString(one.undecided()), null),
                        new Count(Long.toString(one.conflicts()), null),
                        new Count(Long.toString(one.afterCutover()), null),
                        new Count(Long.toString(one.settled()), null),
                        new Count(Long.toString(one.total()), null)),
                t.of(ready ? "characters.progress.ready" : "characters.progress.not-ready"),
                ready,
                List.of(
                        paper("return-files.short", "packages/" + one.id() + "/return-files"),
                        new Count(
                                t.of("paper.counter.title"),
                                screen.frame().link("characters/counter-answers", Map.of("package", one.id())))));
    }
}
