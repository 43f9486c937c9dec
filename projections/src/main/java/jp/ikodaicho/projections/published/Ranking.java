package jp.ikodaicho.projections.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.ikodaicho.domain.published.events.PublishedBody;

/**
 * Bodies by a rate, the highest first. Equal rates share a place, and as many places are left out after it: 1, 2, 2, 4.
 *
 * @param peers in this order, bodies of one rate in that of the file
 * @param median the rate in the middle, or the mean of the two in the middle
 */
public record Ranking(List<Peer> peers, Fraction mean, Fraction median) {

    private static final int NEAREST = 3;

    /** A body in its place. */
    public record Peer(String prefecture, String name, int rank, Fraction rate) {

        boolean is(PublishedBody body) {
            return prefecture.equals(body.prefecture()) && name.equals(body.name());
        }
    }

    /**
     * Where a body stands.
     *
     * @param of among how many bodies
     * @param tied how many bodies have this rate, itself among them
     * @param neighbours the three before it and the three after it in the order of the ranking, itself among them
     */
    public record Place(int rank, int of, int tied, Fraction mean, Fraction median, List<Peer> neighbours) {}

    public Ranking {
        peers = List.copyOf(peers);
    }

    static Ranking of(List<PublishedBody> bodies, Function<PublishedBody, Fraction> rate) {
        record Rated(PublishedBody body, Fraction rate) {}
        List<Rated> order = bodies.stream()
                .map(body -> new Rated(body, rate.apply(body)))
                .sorted(Comparator.comparing(Rated::rate).reversed())
                .toList();
        List<Peer> peers = new ArrayList<>();
        for (Rated rated : order) {
            Peer before = peers.isEmpty() ? null : peers.getLast();
            boolean level = before != null && before.rate().equals(rated.rate());
            int rank = before != null && level ? before.rank() : peers.size() + 1;
            peers.add(new Peer(rated.body().prefecture(), rated.body().name(), rank, rated.rate()));
        }
        return new Ranking(peers, mean(peers), median(peers));
    }

    private static Fraction mean(List<Peer> peers) {
        return peers.stream()
                .map(Peer::rate)
                .reduce(new Fraction(0, 1), Fraction::plus)
                .dividedBy(peers.size());
    }

    private static Fraction median(List<Peer> peers) {
        Fraction upper = peers.get((peers.size() - 1) / 2).rate();
        return upper.plus(peers.get(peers.size() / 2).rate()).dividedBy(2);
    }

    /** The place of a body that is in the ranking. */
    public Place place(PublishedBody body) {
        int index = 0;
        while (!peers.get(index).is(body)) {
            index++;
        }
        Peer self = peers.get(index);
        long tied = peers.stream().filter(peer -> peer.rank() == self.rank()).count();
        return new Place(
                self.rank(),
                peers.size(),
                (int) tied,
                mean,
                median,
                peers.subList(Math.max(0, index - NEAREST), Math.min(peers.size(), index + NEAREST + 1)));
    }
}
