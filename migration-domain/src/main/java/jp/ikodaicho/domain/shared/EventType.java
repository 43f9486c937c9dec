package jp.ikodaicho.domain.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name an event is stored under. It is the storage format: it never changes, whatever becomes of the class. A changed
 * payload gets the next revision and an upcaster from the one before (docs/adr/0002).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    String name();

    int revision() default 1;
}
