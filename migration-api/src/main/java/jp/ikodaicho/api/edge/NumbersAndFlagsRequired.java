package jp.ikodaicho.api.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;

/** Says of every primitive component that it is required: the reader refuses a body without it, an answer always has it. */
final class NumbersAndFlagsRequired extends ModelResolver {

    NumbersAndFlagsRequired(ObjectMapper mapper, TypeNameResolver names) {
        super(mapper, names);
    }

    @Override
    @SuppressWarnings("rawtypes") // as in what it overrides
    protected boolean applyBeanValidatorAnnotations(
            BeanPropertyDefinition property,
            Schema schema,
            Annotation[] annotations,
            Schema parent,
            boolean applyNotNullAnnotations) {
        if (property.getRawPrimaryType().isPrimitive()) {
            parent.addRequiredItem(property.getName());
        }
        return super.applyBeanValidatorAnnotations(property, schema, annotations, parent, applyNotNullAnnotations);
    }
}
