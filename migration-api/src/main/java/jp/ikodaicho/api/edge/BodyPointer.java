package jp.ikodaicho.api.edge;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Where in a JSON body the reader stumbled, as a JSON pointer (RFC 6901). */
final class BodyPointer {

    private BodyPointer() {}

    static String of(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
