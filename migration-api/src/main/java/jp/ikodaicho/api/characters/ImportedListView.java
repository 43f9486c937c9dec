package jp.ikodaicho.api.characters;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;

/** A list that was recorded. */
public record ImportedListView(String name, String told, List<Way> ways) {

    /** Where to go from here. */
    public record Way(String href, String label) {}

    static ImportedListView of(String name, String systemPackage, StagedImports.Recorded recorded, Screen screen) {
        String all = screen.frame().link("characters", Map.of("package", systemPackage));
        return new ImportedListView(
                name,
                told(recorded, screen.t()),
                List.of(
                        new Way(all, screen.t().of("list.all")),
                        new Way(
                                ImportListPage.address(screen, systemPackage),
                                screen.t().of("list.another"))));
    }

    private static String told(StagedImports.Recorded recorded, Texts t) {
        Map<String, Integer> counts = Map.of(
                "added", recorded.added(),
                "changed", recorded.changed(),
                "removed", recorded.removed(),
                "unchanged", recorded.unchanged());
        return t.of(
                "list.done",
                counts.entrySet().stream()
                        .flatMap(count -> Stream.of(count.getKey(), count.getValue()))
                        .toArray());
    }
}
