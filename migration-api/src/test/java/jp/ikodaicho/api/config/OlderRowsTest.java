package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ikodaicho.projections.business.BusinessView;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an earlier version has left in the tables of views is made anew at start, and only that. */
class OlderRowsTest {

    private static final String KEY = "fixed-asset-tax";

    private static String[] withABusiness(Database database) {
        String[] fresh = database.fresh();
        try (RunningLog log = RunningLog.on(fresh)) {
            log.registered(RunningLog.RYUGASAKI, KEY);
            log.awaitCaughtUp();
            assertThat(Set.copyOf(generations(log).values())).containsExactly(1);
        }
        return fresh;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void rows_of_another_form_are_rebuilt_before_anybody_reads_them(Database database) {
        String[] options = withABusiness(database);
        try (RunningLog log = RunningLog.on(options)) {
            log.processor(new BusinessView()).shutDown();
            log.jdbc()
                    .sql("update view_row set body = replace(body, '\"steps\"', '\"unheard-of\"')"
                            + " where view_name = 'business'")
                    .update();
            log.jdbc()
                    .sql("update view_form set form = 'of-an-earlier-version' where view_name = 'business'")
                    .update();
        }
        try (RunningLog log = RunningLog.on(options)) {
            assertThatRowsAreThoseOfTheLog(log);
            assertThat(log.bean(RowStore.class).generation("business")).isEqualTo(2);
            log.registered(RunningLog.RYUGASAKI, "seal-registration");
            log.awaitCaughtUp();
            assertThatRowsAreThoseOfTheLog(log);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_database_of_before_forms_were_kept_is_rebuilt_whole_and_once(Database database) {
        String[] options = withABusiness(database);
        try (RunningLog log = RunningLog.on(options)) {
            log.jdbc().sql("delete from view_form").update();
        }
        try (RunningLog log = RunningLog.on(options)) {
            assertThat(Set.copyOf(generations(log).values())).containsExactly(2);
            assertThatRowsAreThoseOfTheLog(log);
        }
        try (RunningLog log = RunningLog.on(options)) {
            assertThat(Set.copyOf(generations(log).values())).containsExactly(2);
        }
    }

    private static void assertThatRowsAreThoseOfTheLog(RunningLog log) {
        assertThat(log.live(RunningLog.RYUGASAKI).find(new BusinessView(), KEY)).isPresent();
        assertThat(log.all(log.live(RunningLog.RYUGASAKI))).isEqualTo(log.all(log.asOfHead(RunningLog.RYUGASAKI)));
    }

    private static Map<String, Integer> generations(RunningLog log) {
        List<String> names = log.views().stream().map(View::name).toList();
        return names.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> log.bean(RowStore.class).generation(name)));
    }
}
