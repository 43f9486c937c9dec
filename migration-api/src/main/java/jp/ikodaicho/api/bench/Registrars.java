package jp.ikodaicho.api.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.startingdata.StartingData;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.RegisterBusiness;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;

/** Several clients that register businesses, one entry after the other, for some time. */
record Registrars(Recorder recorder, Duration time) {

    /** Lets so many of them work on these bodies in turn; returns how many entries they made. */
    long register(List<MunicipalityCode> bodies, int clients) throws Exception {
        LongAdder recorded = new LongAdder();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                MunicipalityCode body = bodies.get(client % bodies.size());
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        register(body);
                        recorded.increment();
                    }
                }));
            }
            for (Future<?> client : all) {
                client.get();
            }
        }
        return recorded.sum();
    }

    private void register(MunicipalityCode body) {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.ofEpochMilli(InstantSource.system().millis());
        RegisterBusiness command = new RegisterBusiness("業務", null, null, List.of(), null);
        Step step = new Step(new AggregateId(body, BusinessAggregate.KIND, id), new Precondition.None(), command);
        Entry entry = new Entry(List.of(step), new EntryContext(StartingData.ACTOR, now, id, id, id));
        if (recorder.record(entry) instanceof EntryResult.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }
}
