package jp.ikodaicho.api.characters;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A staged list: what it would change, and its recording, both beside the request that asks for them. */
@Component
class StagedImports {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CharacterImports imports;
    private final CharacterEntries entries;
    private final StagedFiles files;
    private final ImportWork<Reading> readings;
    private final ImportWork<Recorded> recordings;

    StagedImports(CharacterImports imports, CharacterEntries entries, StagedFiles files, ImportWork.Desk desk) {
        this.imports = imports;
        this.entries = entries;
        this.files = files;
        this.readings = desk.reading();
        this.recordings = desk.recording();
    }

    /**
     * What was read.
     *
     * @param file null where it could not be read at all
     * @param prepared null where it is refused
     * @param problem why it is refused
     */
    record Reading(
            @Nullable VendorFile file,
            CharacterImports.@Nullable Prepared prepared,
            @Nullable Problem problem) {}

    /** What was recorded. */
    record Recorded(int added, int changed, int removed, int unchanged) {}

    /** Reads a file and compares; empty while that is under way. */
    Optional<Reading> read(StagedFiles.Owner owner, StagedFiles.Staged staged, Map<ListColumn, Integer> columns) {
        return readings.outcome(staged.id() + columns, PATIENCE, () -> reading(owner, staged, columns));
    }

    private Reading reading(StagedFiles.Owner owner, StagedFiles.Staged staged, Map<ListColumn, Integer> columns) {
        VendorFile file = null;
        try {
            file = VendorFile.read(staged.bytes());
            return new Reading(
                    file, imports.of(owner.body(), owner.systemPackage(), uploaded(staged, columns), file), null);
        } catch (Problem problem) {
            return new Reading(file, null, problem);
        }
    }

    private static CharacterImports.Uploaded uploaded(StagedFiles.Staged staged, Map<ListColumn, Integer> columns) {
        return new CharacterImports.Uploaded(staged.bytes(), staged.name(), staged.listedAs(), columns);
    }

    /** Records a file, once however often it is asked; compared with what is on record by then. */
    void record(StagedFiles.Owner owner, StagedFiles.Staged staged, Map<ListColumn, Integer> columns) {
        recordings.outcome(staged.id(), Duration.ZERO, () -> recorded(owner, staged, columns));
    }

    private Recorded recorded(StagedFiles.Owner owner, StagedFiles.Staged staged, Map<ListColumn, Integer> columns) {
        CharacterImports.Prepared prepared = imports.of(owner.body(), owner.systemPackage(), uploaded(staged, columns));
        CharacterImport change = prepared.change();
        if (!change.steps().isEmpty()) {
            imports.keepPictures(owner.body(), prepared);
            Sent sent = new Sent(owner.body(), null, staged.id(), Sha256.of(staged.bytes()));
            entries.imported(change.steps(), null, sent);
        }
        files.forget(staged.id());
        readings.forget(staged.id() + columns);
        return new Recorded(change.added(), change.changed(), change.removed(), change.unchanged());
    }

    boolean isRecording(String id) {
        return recordings.isBegun(id);
    }

    /** What became of a recording; empty while it is under way. Throws why it was refused. */
    Optional<Recorded> recording(String id) {
        return recordings.begun(id, PATIENCE);
    }
}
