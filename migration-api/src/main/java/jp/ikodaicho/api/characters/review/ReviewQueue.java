package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.ikodaicho.projections.characters.CharacterAnswer;

/**
 * A queue as a page shows it.
 *
 * @param body all characters of the body
 * @param queue those in the queue, whatever else is asked
 * @param shown those asked for, in the order of the work
 */
record ReviewQueue(List<CharacterAnswer> body, List<CharacterAnswer> queue, List<CharacterAnswer> shown) {

    static ReviewQueue of(List<CharacterAnswer> body, ReviewTerms terms) {
        List<CharacterAnswer> queue = body.stream().filter(terms::isQueued).toList();
        List<CharacterAnswer> shown =
                queue.stream().filter(terms::takes).sorted(terms.sort().order()).toList();
        return new ReviewQueue(body, queue, shown);
    }

    /** How many somebody still has to decide. */
    long open() {
        return queue.stream()
                .filter(character -> character.review().status().isOpen())
                .count();
    }

    Optional<CharacterAnswer> find(String id) {
        return body.stream().filter(character -> character.id().equals(id)).findFirst();
    }

    /**
     * The character a page is about: the one named, else the first.
     *
     * @param onTheWay whether the work led there rather than a link: then one that is done meanwhile is passed over
     */
    Optional<CharacterAnswer> current(String id, ReviewSort sort, boolean onTheWay) {
        Optional<CharacterAnswer> named = id.isEmpty() ? Optional.empty() : find(id);
        if (named.isEmpty()) {
            return shown.stream().findFirst();
        }
        return named.filter(character -> !onTheWay || shown.contains(character)).or(() -> after(named.get(), sort));
    }

    private Optional<CharacterAnswer> after(CharacterAnswer gone, ReviewSort sort) {
        return shown.stream()
                .filter(character -> sort.order().compare(character, gone) > 0)
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    /** The one after a character, the first after the last; empty where there is no other. */
    Optional<CharacterAnswer> next(CharacterAnswer current) {
        return beside(current, 1);
    }

    Optional<CharacterAnswer> previous(CharacterAnswer current) {
        return beside(current, -1);
    }

    private Optional<CharacterAnswer> beside(CharacterAnswer current, int step) {
        int at = shown.indexOf(current);
        if (shown.isEmpty() || (at >= 0 && shown.size() == 1)) {
            return Optional.empty();
        }
        return Optional.of(shown.get(at < 0 ? 0 : Math.floorMod(at + step, shown.size())));
    }

    /** So many of those asked for, the current one among them. */
    List<CharacterAnswer> around(CharacterAnswer current, int most) {
        int at = Math.max(0, shown.indexOf(current));
        int from = Math.clamp(at - most / 3, 0, Math.max(0, shown.size() - most));
        return shown.subList(from, Math.min(shown.size(), from + most));
    }

    /** The others of the queue that wait and are taken for a form of the same character. */
    List<CharacterAnswer> family(CharacterAnswer current) {
        String base = current.baseCharacter();
        return base == null || base.isEmpty()
                ? List.of()
                : others(current, queue)
                        .filter(character -> base.equals(character.baseCharacter())
                                && character.review().status().isOpen())
                        .toList();
    }

    /** What was decided in the body on the very same picture, in whichever package. */
    List<CharacterAnswer> sameShape(CharacterAnswer current) {
        String glyph = current.glyph();
        return glyph == null
                ? List.of()
                : others(current, body)
                        .filter(character -> glyph.equals(character.glyph())
                                && character.review().decision() != null)
                        .toList();
    }

    private static Stream<CharacterAnswer> others(CharacterAnswer current, List<CharacterAnswer> all) {
        Predicate<CharacterAnswer> itself = character -> character.id().equals(current.id());
        return all.stream().filter(itself.negate());
    }
}
