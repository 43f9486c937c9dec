package jp.ikodaicho.api.business;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.page.Texts;

/** アラート in the words of a screen: each said once, with the names of the businesses it is about unless it is about all. */
final class EntryAlerts {

    private EntryAlerts() {}

    /** The alerts of an entry for so many businesses; one without a subject is about all of it. */
    static List<String> told(List<EntryAnswer.Alert> alerts, int businesses, Texts t) {
        Map<String, List<String>> subjects = alerts.stream()
                .collect(Collectors.groupingBy(
                        EntryAnswer.Alert::message,
                        LinkedHashMap::new,
                        Collectors.mapping(EntryAnswer.Alert::subject, Collectors.toList())));
        return subjects.entrySet().stream()
                .map(alert -> told(alert.getKey(), alert.getValue(), businesses, t))
                .toList();
    }

    private static String told(String message, List<String> subjects, int businesses, Texts t) {
        if (subjects.size() >= businesses || subjects.contains("")) {
            return message;
        }
        List<String> names = subjects.stream().map(t::label).toList();
        return t.of("done.alert-of", "alert", message, "names", String.join(t.of("event.separator"), names));
    }
}
