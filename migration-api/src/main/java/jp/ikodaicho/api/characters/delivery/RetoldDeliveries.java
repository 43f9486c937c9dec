package jp.ikodaicho.api.characters.delivery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.domain.characters.commands.DeliverSubstitute;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.projections.characters.CharacterRow;
import jp.ikodaicho.projections.characters.CharacterView;
import jp.ikodaicho.projections.characters.ReturnFileLine;
import jp.ikodaicho.projections.characters.ReturnFiles;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.view.StoredRows;
import org.springframework.stereotype.Component;

/**
 * Gives the deliveries of a history that is told again the hash their file has, which follows from what was told before; all else
 * stays as it is.
 */
@Component
public class RetoldDeliveries {

    private final LogReader log;
    private final ReturnFileContents contents;

    RetoldDeliveries(LogReader log, ReturnFileContents contents) {
        this.log = log;
        this.contents = contents;
    }

    public Entry asMade(Entry entry) {
        return entry.steps().stream().anyMatch(step -> step.command() instanceof DeliverSubstitute)
                ? new Entry(hashed(entry), entry.context())
                : entry;
    }

    private List<Step> hashed(Entry entry) {
        Set<String> characters =
                entry.steps().stream().map(step -> step.target().key()).collect(Collectors.toSet());
        List<ReturnFileLine> lines = ReturnFiles.next(log, entry.municipality(), systemPackage(entry)).lines().stream()
                .filter(line -> characters.contains(line.character()))
                .toList();
        return entry.steps().stream().map(step -> hashed(step, lines)).toList();
    }

    private Step hashed(Step step, List<ReturnFileLine> lines) {
        int number = ((DeliverSubstitute) step.command()).file();
        String sha256 = Sha256.of(contents.table().csv(number, lines));
        return new Step(step.target(), step.precondition(), new DeliverSubstitute(number, sha256));
    }

    private String systemPackage(Entry entry) {
        String first = entry.steps().getFirst().target().key();
        return StoredRows.all(log, entry.municipality(), new CharacterView()).stream()
                .filter(row -> row.character().equals(first))
                .map(CharacterRow::listed)
                .findFirst()
                .orElseThrow()
                .systemPackage();
    }
}
