package jp.ikodaicho.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.ikodaicho.projections.audit.Difference.Change;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DifferenceTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void equal_states_differ_in_nothing() {
        List<Item> state = List.of(item("tax", "{'name':'税務課','order':3}"));
        assertThat(Difference.between(state, state)).isEmpty();
    }

    @Test
    void a_nested_field_is_named_by_its_path() {
        assertThat(Difference.between(
                        List.of(item("tax", "{'vendor':{'name':'A社'},'number':1}")),
                        List.of(item("tax", "{'vendor':{'name':'B社'},'number':1}"))))
                .containsExactly(new Change("division", "tax", null, "vendor.name", node("'A社'"), node("'B社'")));
    }

    @Test
    void a_field_that_comes_or_goes_has_one_side_only() {
        assertThat(Difference.between(
                        List.of(item("tax", "{'gone':1,'empty':null}")), List.of(item("tax", "{'come':2}"))))
                .containsExactly(
                        new Change("division", "tax", null, "gone", node("1"), null),
                        new Change("division", "tax", null, "come", null, node("2")));
    }

    @Test
    void a_list_is_one_field() {
        assertThat(Difference.between(
                        List.of(item("p", "{'businesses':['a','b']}")), List.of(item("p", "{'businesses':['b']}"))))
                .extracting(Change::field, Change::to)
                .containsExactly(tuple("businesses", node("['b']")));
    }

    @Test
    void what_is_new_tells_all_its_fields_and_order_does_not_matter() {
        Item first = item("a", "{'name':'A'}");
        Item second = item("b", "{'name':'B','order':2}");
        assertThat(Difference.between(List.of(first), List.of(second, first)))
                .extracting(Change::key, Change::field)
                .containsExactly(tuple("b", "name"), tuple("b", "order"));
    }

    private static Item item(String key, String json) {
        return new Item("division", key, null, node(json));
    }

    private static JsonNode node(String json) {
        return MAPPER.readTree(json.replace('\'', '"'));
    }
}
