package jp.ikodaicho.api.characters.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.ConfirmLoading;
import jp.ikodaicho.domain.characters.commands.ReopenReview;
import jp.ikodaicho.domain.characters.commands.VerifySubstitute;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.characters.ReturnFiles;
import jp.ikodaicho.projections.characters.ReturnFiles.Member;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What the vendor or a rehearsal said about a return file, as steps for its characters: loaded, seen to be right, or not. What was
 * taken up again or decided anew since is no longer meant. It rests on nothing the client has seen: it says of a file what is so.
 *
 * @param number of the file
 */
record ReturnFileReport(String systemPackage, int number, List<Member> members) {

    /** A character that did not come out right. */
    record Failure(String character, String reason) {}

    /** Throws 404 {@code unknown-return-file}. */
    static ReturnFileReport on(Question now, String systemPackage, int number) {
        boolean known = ReturnFiles.all(now, systemPackage).stream().anyMatch(file -> file.number() == number);
        if (!known) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-return-file", Map.of("number", Integer.toString(number)));
        }
        return new ReturnFileReport(systemPackage, number, ReturnFiles.members(now, systemPackage, number));
    }

    /** 取込済 of every character that is not said to be loaded yet; throws 409 {@code nothing-to-load} where there is none. */
    List<Step> loaded(PartialDate on, @Nullable String comment, Sent sent) {
        return some(
                at(ReviewStatus.DELIVERED)
                        .map(member -> ReturnFileEntries.step(
                                member.character(),
                                new Precondition.None(),
                                new ConfirmLoading(number, on, comment),
                                sent))
                        .toList(),
                "nothing-to-load");
    }

    /**
     * 検証済 of every loaded character but those that failed, which are taken up again 再確認. Throws 409 {@code nothing-to-verify} where none
     * is loaded, 422 {@code not-in-return-file} for a failure that is not one of them.
     */
    List<Step> verified(PartialDate on, @Nullable String comment, List<Failure> failures, Sent sent) {
        Map<String, String> reasons = new HashMap<>();
        failures.forEach(failure -> reasons.put(failure.character(), failure.reason()));
        List<Step> steps = some(
                at(ReviewStatus.LOADED)
                        .map(Member::character)
                        .map(character -> ReturnFileEntries.step(
                                character, new Precondition.None(), seen(on, comment, reasons.remove(character)), sent))
                        .toList(),
                "nothing-to-verify");
        reasons.keySet().stream().sorted().findFirst().ifPresent(first -> {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "not-in-return-file", Map.of("subject", first));
        });
        return steps;
    }

    private static CharacterCommand seen(PartialDate on, @Nullable String comment, @Nullable String failure) {
        return failure == null ? new VerifySubstitute(on, comment) : new ReopenReview(failure, on);
    }

    private Stream<Member> at(ReviewStatus status) {
        return members.stream().filter(member -> member.status() == status);
    }

    private List<Step> some(List<Step> steps, String none) {
        if (steps.isEmpty()) {
            throw new Problem(HttpStatus.CONFLICT, none, Map.of("number", Integer.toString(number)));
        }
        return steps;
    }
}
