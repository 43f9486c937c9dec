package jp.ikodaicho.projections.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes another form of a row, and what does not. */
@SuppressWarnings("SameNameButDifferent") // versions of one and the same row
class RowFormTest {

    /** The row of a version. */
    private interface Before {
        enum Mood {
            GOOD
        }

        record Part(String a) {}

        record Row(
                String key,
                List<Part> parts,
                Map<String, Mood> moods,
                @Nullable Row next) {}
    }

    /** The same, written in another order elsewhere. */
    private interface Moved {
        enum Mood {
            GOOD
        }

        record Part(String a) {}

        record Row(@Nullable Row next, String key, List<Part> parts, Map<String, Mood> moods) {}
    }

    /** One more component in what is held. */
    private interface Deeper {
        enum Mood {
            GOOD
        }

        record Part(String a, @Nullable String b) {}

        record Row(
                String key,
                List<Part> parts,
                Map<String, Mood> moods,
                @Nullable Row next) {}
    }

    /** One more constant. */
    private interface Moodier {
        enum Mood {
            GOOD,
            BAD
        }

        record Part(String a) {}

        record Row(
                String key,
                List<Part> parts,
                Map<String, Mood> moods,
                @Nullable Row next) {}
    }

    private record ViewOf<R>(Class<R> row, int revision) implements View<R, BusinessEvent> {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Class<BusinessEvent> feed() {
            return BusinessEvent.class;
        }

        @Override
        public R evolve(@Nullable R row, AggregateId aggregate, Recorded<BusinessEvent> event) {
            throw new UnsupportedOperationException("only the form is asked for");
        }
    }

    private static String form(Class<?> row) {
        return RowForm.of(new ViewOf<>(row, 1));
    }

    @Test
    void the_same_components_have_the_same_form_in_any_order_and_package() {
        assertThat(form(Before.Row.class)).isEqualTo(form(Moved.Row.class)).matches("[0-9a-f]{64}");
    }

    @Test
    void a_component_in_what_is_held_a_constant_and_a_revision_make_another() {
        assertThat(List.of(
                        form(Before.Row.class),
                        form(Deeper.Row.class),
                        form(Moodier.Row.class),
                        RowForm.of(new ViewOf<>(Before.Row.class, 2))))
                .doesNotHaveDuplicates();
    }
}
