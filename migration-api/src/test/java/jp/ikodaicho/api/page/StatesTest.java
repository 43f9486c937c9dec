package jp.ikodaicho.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The states pages get into while somebody works with them, held to what every page is held to; those an address alone leads
 * to are lines of {@code Pages}.
 */
class StatesTest extends BrowserTest {

    private static final String DAY = "/confirmation?completedOn=R6.3.29&evidence=%E7%A8%8E%E7%AC%AC88%E5%8F%B7";

    private static @Nullable String body;

    @BeforeEach
    void aBodyForAll() {
        if (body == null) {
            body = bodies.another();
        }
    }

    /** A state, by the way that leads to it. */
    record State(String name, String says, Function<StatesTest, Page> way) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<State> states() {
        return Stream.of(
                new State("confirmation", "令和6年3月29日（2024-03-29", test -> test.at(form("seal-registration") + DAY)),
                new State(
                        "confirmation-of-a-package",
                        "記録する業務（12）",
                        test -> test.at("/packages/resident-core/phases/survey/completion" + DAY)),
                new State(
                        "mistakes",
                        "日付として読めません",
                        test -> test.at(
                                form("seal-registration") + "/confirmation?completedOn=%E3%81%8D%E3%81%AE%E3%81%86")),
                new State(
                        "refused",
                        "実際に完了した日",
                        test -> test.at(form("seal-registration") + "/confirmation?completedOn=R13.1.1")),
                new State("conflict", "まだ何も記録していません", StatesTest::overtaken),
                new State("done", "記録しました", test -> test.sent(test.at(form("health-management") + DAY))),
                new State("withdrawal", "取消の理由", test -> test.withdrawal("national-pension")),
                new State(
                        "withdrawal-without-a-reason",
                        "入力内容に",
                        test -> test.sent(test.withdrawal("light-vehicle-tax"))),
                new State(
                        "not-mine",
                        "",
                        test -> test.visit(
                                "zeimu",
                                test.path(form("long-term-care-insurance")
                                                .replace("survey/completion", "fit-gap/completion-report")
                                        + DAY))),
                new State("past-board", "この表示からは記録できません", test -> test.at("/board?asOf=record:100")),
                new State(
                        "past-business",
                        "",
                        test -> test.at("/businesses/family-register?asOf=record:100&factDate=2024-04-01")),
                new State("past-timeline", "この表示からは記録できません", test -> test.at("/timeline?asOf=record:100")),
                new State("past-tasks", "この表示からは記録できません", test -> test.at("/tasks/tax-assessment?asOf=record:100")),
                new State("before-the-first", "この表示からは記録できません", test -> test.at("/board?asOf=2020-01-01")),
                new State("unreadable-time", "エラー番号 400", test -> test.at("/board?asOf=yesterday")),
                new State("unknown-business", "エラー番号 404", test -> test.at("/businesses/dog-registry")),
                new State("unknown-page", "エラー番号 404", test -> test.at("/nowhere")),
                new State("empty-year", "この年度の名簿は登録されていません", test -> test.at("/subcommittee?fiscalYear=R13")));
    }

    @ParameterizedTest
    @MethodSource("states")
    void can_be_used_by_everybody_wide_and_at_320_px(State state) {
        Page page = state.way().apply(this);

        assertThat(page.innerText("body")).contains(state.says());
        usable(page, "state-" + state.name());
    }

    private static String form(String business) {
        return "/businesses/" + business + "/phases/survey/completion";
    }

    private String path(String page) {
        String api = body == null ? "" : body;
        return api.substring(api.lastIndexOf('/')) + page;
    }

    private Page at(String page) {
        return visit("dx", path(page));
    }

    private Page sent(Page form) {
        form.click("main form[method=post] .primary");
        return form;
    }

    private Page withdrawal(String business) {
        Page page = sent(at(form(business) + DAY));
        page.click("main a[href$=withdrawal]");
        return page;
    }

    /** Somebody else plans what is being confirmed. */
    private Page overtaken() {
        Page page = at(form("child-allowance") + DAY);
        Office office = new Office(body == null ? "" : body, this::as);
        office.post(
                        "/businesses/child-allowance/phases/survey/plan",
                        Map.of("end", "2024-06"),
                        "/businesses/child-allowance")
                .statusCode(201);
        return sent(page);
    }
}
