package jp.ikodaicho.api.startingdata;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.ViewsCaughtUp;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import org.springframework.stereotype.Component;

/** Records a body's starting data through ordinary entries; what is on record already is not recorded again. */
@Component
public class StartingDataLoader {

    private final Recorder recorder;
    private final ViewsCaughtUp views;
    private final InstantSource clock;

    StartingDataLoader(Recorder recorder, ViewsCaughtUp views, InstantSource clock) {
        this.recorder = recorder;
        this.views = views;
        this.clock = clock;
    }

    /** Loads a file; returns how many events were new. Throws {@link StartingDataException} where the rules refuse a line. */
    public int load(StartingDataFile file) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        return all(StartingData.entries(file, now), recorder::record);
    }

    /**
     * Records a history, each entry at its own instant; returns how many events were new.
     *
     * @param asMade an entry as it is recorded, given as it was written: what it says may follow from what is on record by then
     */
    public int retell(List<Entry> history, UnaryOperator<Entry> asMade) {
        return all(history, entry -> recorder.retell(asMade.apply(entry)));
    }

    /** Records entries in order, refusing to go on after one that is refused, and waits until the live views show them. */
    private int all(List<Entry> entries, Function<Entry, EntryResult> record) {
        int events = 0;
        for (Entry entry : entries) {
            events += switch (record.apply(entry)) {
                case EntryResult.Stored stored -> stored.events().size();
                case EntryResult.Refused refused ->
                    throw new StartingDataException(
                            entry.steps().getFirst().target().toString(),
                            List.of(refused.refusals().toString()));
            };
        }
        entries.stream().map(Entry::municipality).distinct().forEach(views::await);
        return events;
    }
}
