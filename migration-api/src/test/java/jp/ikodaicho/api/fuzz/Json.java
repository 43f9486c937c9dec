package jp.ikodaicho.api.fuzz;

import tools.jackson.databind.json.JsonMapper;

/** The one mapper of the fuzzer. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}
}
