package jp.ikodaicho.api.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Tells stories: sends all requests of one but the last. */
final class Storyteller {

    private final Contract contract;
    private final Requests requests;
    private final RandomGenerator random;
    private final Stories stories = Stories.read();
    private final Map<String, String> stopped = new TreeMap<>();

    Storyteller(Contract contract, Requests requests, RandomGenerator random) {
        this.contract = contract;
        this.requests = requests;
        this.random = random;
        stories.operations().forEach(this::operation);
    }

    private Operation operation(String id) {
        return contract.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(Stories.FILE + " names " + id + ", which is not documented"));
    }

    /** Stories that did not get to their end, with the answer that stopped them. */
    Map<String, String> stopped() {
        return Map.copyOf(stopped);
    }

    /**
     * The last request of the operation's story, with all others sent; empty if it has no story, or if that was refused.
     *
     * @param ask sends a request of the story
     * @param look sends a request for the tag that one builds on
     */
    Optional<Draft> tell(Operation operation, Function<Draft, Reply> ask, Function<Draft, Reply> look) {
        return stories.of(operation).flatMap(story -> tell(story, ask, look));
    }

    private Optional<Draft> tell(Story story, Function<Draft, Reply> ask, Function<Draft, Reply> look) {
        Story.Names names = new Story.Names(random);
        for (Story.Part part : story.parts().subList(0, story.parts().size() - 1)) {
            Draft draft = requests.told(operation(part.operation()), part, names, look);
            Reply reply = ask.apply(draft);
            if (!reply.isSuccess()) {
                stopped.putIfAbsent(story.parts().getLast().operation(), draft + ": " + reply.text());
                return Optional.empty();
            }
            names.keep(part, Json.MAPPER.readTree(reply.body()));
        }
        Story.Part last = story.parts().getLast();
        return Optional.of(requests.told(operation(last.operation()), last, names, look));
    }
}
