package jp.ikodaicho.api.edge;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names of schemas: a record within a class carries the class's name too, so that no two bodies are one in the document. */
final class NestedNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? super.nameForClass(type, options)
                : outer.getSimpleName().replaceFirst("Api$", "") + super.nameForClass(type, options);
    }
}
