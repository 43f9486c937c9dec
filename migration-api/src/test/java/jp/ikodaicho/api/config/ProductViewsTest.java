package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.view.View;
import org.junit.jupiter.api.Test;

/** Law 6: no event of the product is without its view, and no two views share a name or an event. */
class ProductViewsTest {

    @Test
    void everyEvent_feedsExactlyOneViewOfTheProgram() {
        assertThat(ProductViews.ALL.stream()
                        .flatMap(view -> EventCatalogue.leaves(view.feed()))
                        .<Class<?>>map(type -> type))
                .containsExactlyInAnyOrderElementsOf(new EventCatalogue().all().values());
    }

    @Test
    void names_areTheirOwn() {
        assertThat(ProductViews.ALL).extracting(View::name).doesNotHaveDuplicates();
    }
}
