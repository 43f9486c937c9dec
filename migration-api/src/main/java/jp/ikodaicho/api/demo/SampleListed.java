package jp.ikodaicho.api.demo;

import java.util.Comparator;
import java.util.List;
import jp.ikodaicho.domain.characters.events.ListedCharacter;

/** A character of a made-up list, and the divisions in whose queue it is. */
record SampleListed(ListedCharacter character, List<String> divisions) {

    static final Comparator<SampleListed> MOST_USED_FIRST = Comparator.comparingLong(
                    (SampleListed listed) -> -listed.character().used())
            .thenComparing(SampleListed::key);

    String key() {
        return character.key().text();
    }

    SampleListed in(String division) {
        return new SampleListed(character, List.of(division));
    }
}
