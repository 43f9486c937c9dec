package jp.ikodaicho.api.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a node says afterwards about what was written, there or elsewhere. */
record Reread(Client client, List<Writers.Sent> sent) {

    private static final int CREATED = 201;
    private static final String NOW = "?asOf=2999-01-01";

    /** Repeats every request, until each is answered; returns those that are on record now. */
    List<Writers.Sent> repeated() throws Exception {
        List<Writers.Sent> stored = new ArrayList<>();
        for (Writers.Sent s : sent) {
            Client.Answer answer = client.send(s.write());
            if (answer.status() == CREATED) {
                stored.add(new Writers.Sent(s.write(), answer));
            }
        }
        return stored;
    }

    /** How many of these requests are answered otherwise than they were. */
    long otherwise() throws Exception {
        long otherwise = 0;
        for (Writers.Sent s : sent) {
            otherwise += s.answer() == null || client.send(s.write()).equals(s.answer()) ? 0 : 1;
        }
        return otherwise;
    }

    /** How many of these businesses do not show their last event, and are not sealed up to it, within the patience of a read. */
    long behind(List<String> businesses) throws Exception {
        long behind = 0;
        for (String business : businesses) {
            Optional<String> last = last(business);
            boolean shown = last.isEmpty()
                    || (shows(business, last.get())
                            && client.read(business + NOW).etag().equals(last.get()));
            behind += shown ? 0 : 1;
        }
        return behind;
    }

    /** Version that the last of the answers speaks of. */
    private Optional<String> last(String business) {
        return sent.stream()
                .filter(s -> s.write().business().equals(business))
                .map(Writers.Sent::answer)
                .filter(Objects::nonNull)
                .map(Client.Answer::etag)
                .max(Comparator.comparingLong(etag -> Long.parseLong(etag.replaceAll("\\D", ""))));
    }

    private boolean shows(String business, String etag) throws Exception {
        long patience = System.nanoTime() + Client.PATIENCE.toNanos();
        while (!client.read(business).etag().equals(etag)) {
            if (System.nanoTime() > patience) {
                return false;
            }
        }
        return true;
    }
}
