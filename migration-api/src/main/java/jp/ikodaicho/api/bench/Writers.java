package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several people writing at once to one node, each to a business of their own, until they are stopped or the node is killed. */
final class Writers implements AutoCloseable {

    static final List<String> BUSINESSES =
            List.of("resident-register", "fixed-asset-tax", "national-pension", "public-assistance");

    private static final Logger LOG = LoggerFactory.getLogger(Writers.class);
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int STALE = 412;
    private static final long PATIENCE_SECONDS = 300;

    private final Client client;
    private final ExecutorService threads;
    private final List<Future<?>> writers = new ArrayList<>();
    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final Semaphore acknowledged = new Semaphore(0);
    private final AtomicBoolean enough = new AtomicBoolean();

    /**
     * A write and its 201.
     *
     * @param answer null where the program died before it answered
     */
    record Sent(Client.Write write, Client.@Nullable Answer answer) {}

    private Writers(Client client, int count) {
        this.client = client;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Lets them begin, one per business. */
    static Writers begin(Client client, List<String> businesses) {
        Writers all = new Writers(client, businesses.size());
        for (String business : businesses) {
            all.writers.add(all.threads.submit(() -> {
                all.write(business);
                return null;
            }));
        }
        return all;
    }

    /** Returns when so many more of their writes were acknowledged. */
    void await(int writes) throws InterruptedException {
        if (!acknowledged.tryAcquire(writes, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("fewer than " + writes + " writes in " + PATIENCE_SECONDS + " s");
        }
    }

    /** Lets them end; returns what they sent. */
    List<Sent> end() throws Exception {
        enough.set(true);
        for (Future<?> writer : writers) {
            writer.get();
        }
        return List.copyOf(sent);
    }

    @Override
    public void close() {
        enough.set(true);
        threads.close();
    }

    /** Writes once, which must succeed. */
    static Sent once(Client client, String business, String etag) throws InterruptedException, IOException {
        Client.Write write = plan(business, etag);
        return new Sent(write, created(client.send(write)));
    }

    private static Client.Write plan(String business, String etag) {
        return new Client.Write(
                UUID.randomUUID().toString(), business, etag, "{\"end\":\"FY2025\",\"reason\":\"bench\"}");
    }

    private void write(String business) throws InterruptedException {
        try {
            String etag = current(client, business);
            while (!enough.get()) {
                Client.Write write = plan(business, etag);
                Client.Answer answer = answer(write);
                etag = answer.status() == STALE ? current(client, business) : acknowledged(write, answer);
            }
        } catch (IOException killed) {
            LOG.debug("the node has died", killed);
        }
    }

    private Client.Answer answer(Client.Write write) throws InterruptedException, IOException {
        try {
            return client.send(write);
        } catch (IOException killed) {
            sent.add(new Sent(write, null));
            throw killed;
        }
    }

    private static Client.Answer created(Client.Answer answer) {
        if (answer.status() != CREATED) {
            throw new IllegalStateException("unexpected answer " + answer);
        }
        return answer;
    }

    private String acknowledged(Client.Write write, Client.Answer answer) {
        sent.add(new Sent(write, created(answer)));
        acknowledged.release();
        return answer.etag();
    }

    private static String current(Client client, String business) throws InterruptedException, IOException {
        Client.Answer answer = client.read(business);
        if (answer.status() != OK) {
            throw new IllegalStateException("cannot read " + business + ": " + answer);
        }
        return answer.etag();
    }
}
