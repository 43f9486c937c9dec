package jp.ikodaicho.api.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.characters.commands.RemoveExternalCharacter;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;

/**
 * What a list would change in a package: 追加, 変更, 削除. Decisions stay whatever the list says.
 *
 * @param steps one per character that is added, changed or removed
 */
record CharacterImport(int added, int changed, int removed, int unchanged, List<Step> steps) {

    /** A list, where it came from, and who reviews what it lists. */
    record Source(String name, String sha256, Reviewers reviewers) {}

    /**
     * Compares.
     *
     * @param list the characters of the file, by key
     * @param present what the last list said, by key
     */
    static CharacterImport of(
            MunicipalityCode body,
            Map<String, ListedCharacter> list,
            Map<String, ListedCharacter> present,
            Source source) {
        List<Step> steps = new ArrayList<>();
        int added = 0;
        for (Map.Entry<String, ListedCharacter> line : list.entrySet()) {
            ListedCharacter before = present.get(line.getKey());
            if (!line.getValue().equals(before)) {
                steps.add(step(body, line.getKey(), imported(line.getValue(), source)));
                added += before == null ? 1 : 0;
            }
        }
        int written = steps.size();
        present.keySet().stream()
                .filter(key -> !list.containsKey(key))
                .map(key -> step(body, key, new RemoveExternalCharacter(source.name(), source.sha256())))
                .forEach(steps::add);
        return new CharacterImport(
                added, written - added, steps.size() - written, list.size() - written, List.copyOf(steps));
    }

    /** The pictures that its characters are listed with, by their names. */
    Set<String> glyphs() {
        return steps.stream()
                .map(Step::command)
                .filter(ImportExternalCharacter.class::isInstance)
                .map(command -> ((ImportExternalCharacter) command).character().glyph())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static ImportExternalCharacter imported(ListedCharacter listed, Source source) {
        return new ImportExternalCharacter(listed, source.reviewers().of(listed), source.name(), source.sha256());
    }

    private static Step step(MunicipalityCode body, String key, CharacterCommand command) {
        return new Step(new AggregateId(body, ExternalCharacterAggregate.KIND, key), new Precondition.None(), command);
    }
}
