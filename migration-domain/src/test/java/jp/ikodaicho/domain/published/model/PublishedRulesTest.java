package jp.ikodaicho.domain.published.model;

import static jp.ikodaicho.domain.testing.Fixed.administrator;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.dxOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.ikodaicho.domain.entry.History;
import jp.ikodaicho.domain.published.commands.ImportPublishedProgress;
import jp.ikodaicho.domain.published.commands.ImportStepList;
import jp.ikodaicho.domain.published.commands.PublishedProgressCommand;
import jp.ikodaicho.domain.published.commands.StepListCommand;
import jp.ikodaicho.domain.published.events.ListedStep;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.published.events.PublishedProgressEvent;
import jp.ikodaicho.domain.published.events.PublishedProgressImported;
import jp.ikodaicho.domain.published.events.StepListEvent;
import jp.ikodaicho.domain.published.events.StepListImported;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** Who imports what the ministries publish, and what an import adds. Today is 10 July 2024. */
class PublishedRulesTest {

    private static final List<String> BUSINESSES = List.of("resident-register", "seal-registration");
    private static final List<PublishedBody> BODIES =
            List.of(new PublishedBody("茨城県", "龍ケ崎市", "0.9875", List.of(40, 39)));
    private static final List<ListedStep> STEPS = IntStream.rangeClosed(1, 40)
            .mapToObj(step -> new ListedStep(step, "ステップ" + step, null))
            .toList();

    @Test
    void only_an_administrator_imports() {
        progress().when(progress("2024-06", "a"), by(dxOffice())).thenForbidden("only-an-administrator");
        lists().when(list("list", "2024-04-01", "a"), by(dxOffice())).thenForbidden("only-an-administrator");
    }

    @Test
    void the_same_file_again_adds_nothing_another_is_a_revision() {
        PublishedProgressImported first = imported("2024-06", "a");
        progress().when(progress("2024-06", "a"), by(administrator())).then(first);
        progress(first).when(progress("2024-06", "a"), by(administrator())).thenNothing();
        progress(first).when(progress("2024-06", "b"), by(administrator())).then(imported("2024-06", "b"));
        progress(first, imported("2024-06", "b"))
                .when(progress("2024-06", "a"), by(administrator()))
                .then(first);
    }

    @Test
    void a_month_to_come_is_a_slip_one_that_has_begun_is_not() {
        progress()
                .when(progress("2024-08", "a"), by(administrator()))
                .thenInvalid("published-month-in-future")
                .naming("month", "2024-08")
                .naming("today", "2024-07-10");
        progress().when(progress("2024-07", "a"), by(administrator())).then(imported("2024-07", "a"));
    }

    @Test
    void a_body_has_a_rate_for_each_business() {
        assertThatThrownBy(() ->
                        new ImportPublishedProgress(date("2024-06"), "a", 1, List.of("resident-register"), BODIES))
                .hasMessageContaining("1 businesses");
    }

    @Test
    void a_list_of_steps_is_another_by_name_file_or_date() {
        StepListImported first = new StepListImported("list", date("2024-04-01"), "a", STEPS);
        lists().when(list("list", "2024-04-01", "a"), by(administrator())).then(first);
        lists(first).when(list("list", "2024-04-01", "a"), by(administrator())).thenNothing();
        lists(first)
                .when(list("list 2", "2024-04-01", "a"), by(administrator()))
                .then(new StepListImported("list 2", date("2024-04-01"), "a", STEPS));
        lists(first)
                .when(list("list", "2024-04-01", "b"), by(administrator()))
                .then(new StepListImported("list", date("2024-04-01"), "b", STEPS));
        lists(first)
                .when(list("list", "2025-04-01", "a"), by(administrator()))
                .then(new StepListImported("list", date("2025-04-01"), "a", STEPS));
        lists(first, new StepListImported("list", date("2024-04-01"), "b", STEPS))
                .when(list("list", "2024-04-01", "a"), by(administrator()))
                .then(first);
    }

    @Test
    void a_list_names_every_step() {
        assertThatThrownBy(() -> new ImportStepList("list", date("2024-04-01"), "a", STEPS.subList(1, 40)))
                .hasMessageContaining("40");
    }

    @Test
    void the_dashboard_has_20_businesses_in_its_own_order() {
        assertThat(DashboardBusiness.ids()).hasSize(20).doesNotHaveDuplicates();
        assertThat(DashboardBusiness.ids()).startsWith("resident-register").endsWith("seal-registration");
        assertThat(DashboardBusiness.find("family-register-supplement"))
                .map(DashboardBusiness::label)
                .contains("戸籍附票");
        assertThat(DashboardBusiness.find("after-school-childcare")).isEmpty();
    }

    private static ImportPublishedProgress progress(String month, String sha256) {
        return new ImportPublishedProgress(date(month), sha256, 7, BUSINESSES, BODIES);
    }

    private static PublishedProgressImported imported(String month, String sha256) {
        return new PublishedProgressImported(date(month), sha256, 7, BUSINESSES, BODIES);
    }

    private static ImportStepList list(String name, String from, String sha256) {
        return new ImportStepList(name, date(from), sha256, STEPS);
    }

    private static Given<PublishedProgressCommand, Optional<String>, PublishedProgressEvent> progress(
            PublishedProgressEvent... events) {
        return new Given<>(History.empty(new PublishedProgressDecider())).and(events);
    }

    private static Given<StepListCommand, Dated<StepListDecider.Known>, StepListEvent> lists(StepListEvent... events) {
        return new Given<>(History.empty(new StepListDecider())).and(events);
    }
}
