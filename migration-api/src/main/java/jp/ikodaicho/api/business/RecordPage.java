package jp.ikodaicho.api.business;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.business.PackageAnswer;
import jp.ikodaicho.projections.business.PackageQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 記録する: which phase of which package something is to be recorded for; a completion unless another kind is asked for. */
@Page
class RecordPage {

    private static final Comparator<Phase> FIRST_CLASS_FIRST =
            Comparator.comparing((Phase phase) -> !phase.isFirstClass()).thenComparing(Comparator.naturalOrder());

    private final Html html;

    RecordPage(Html html) {
        this.html = html;
    }

    @GetMapping(Page.BODY + "/record")
    ResponseEntity<byte[]> record(Screen screen, @RequestParam @Nullable String fact) {
        FactForm form = Optional.ofNullable(fact).flatMap(FactForm::find).orElse(FactForm.COMPLETION);
        Texts t = screen.t();
        List<BusinessDetailView.Offer> kinds = Arrays.stream(FactForm.values())
                .filter(kind -> kind != FactForm.COMPLETION_REPORT)
                .map(kind -> new BusinessDetailView.Offer(
                        t.of("entry." + kind.id()),
                        kind == form ? "" : screen.frame().link("record", Map.of("fact", kind.id()))))
                .toList();
        List<RecordView.Links> packages = PackageQueries.all(screen.asked().question()).stream()
                .filter(answer -> !answer.businesses().isEmpty())
                .map(answer -> packageLinks(screen, answer, form))
                .toList();
        return html.page(
                "business/record",
                screen.frame(),
                new RecordView(t.of("entry." + form.id()), packages, kinds, lists(screen)));
    }

    /** Where lists of external characters are imported, for who may. */
    private static List<BusinessDetailView.Offer> lists(Screen screen) {
        return screen.actor().has(Role.DX_OFFICE)
                ? PackageQueries.all(screen.asked().question()).stream()
                        .map(answer -> new BusinessDetailView.Offer(
                                answer.systemPackage().name(),
                                screen.frame()
                                        .link("packages/"
                                                + answer.systemPackage().id() + "/characters/import")))
                        .toList()
                : List.of();
    }

    private static RecordView.Links packageLinks(Screen screen, PackageAnswer answer, FactForm form) {
        Texts t = screen.t();
        String id = answer.systemPackage().id();
        List<BusinessDetailView.Offer> phases = Stream.of(Phase.values())
                .sorted(FIRST_CLASS_FIRST)
                .map(phase -> new BusinessDetailView.Offer(
                        (phase.isFirstClass() ? "★" : "") + t.label(phase.id()),
                        screen.frame().link("packages/" + id + "/phases/" + phase.id() + "/" + form.id())))
                .toList();
        return new RecordView.Links(
                answer.systemPackage().name(),
                t.of("record.businesses", "n", answer.businesses().size()),
                phases);
    }
}
